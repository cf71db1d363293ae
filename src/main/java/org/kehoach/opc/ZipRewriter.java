package org.kehoach.opc;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a package that a library made anew (ghi lại gói tệp): entries sorted and dated alike, so that no clock is in it.
 */
public final class ZipRewriter {

    private ZipRewriter() {}

    /**
     * The same package.
     *
     * @param instead parts to put in the place of the library's
     */
    public static byte[] rewrite(byte[] zip, Map<String, byte[]> instead) {
        try {
            Map<String, byte[]> parts = new LinkedHashMap<>(ZipReader.read(zip));
            parts.putAll(instead);
            return new WordPackage(parts).write();
        } catch (OpcException e) {
            throw new IllegalStateException("a library wrote a package that does not open", e);
        }
    }
}
