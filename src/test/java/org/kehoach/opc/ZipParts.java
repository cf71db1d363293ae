package org.kehoach.opc;

import java.util.Map;

/** The parts of a package that is no Word file, for tests. */
public final class ZipParts {

    private ZipParts() {}

    public static Map<String, byte[]> of(byte[] zip) throws OpcException {
        return ZipReader.read(zip);
    }
}
