package org.kehoach.opc;

import java.util.Optional;

/** The parts of a package that is no Word file, for tests. */
public final class ZipParts {

    private ZipParts() {}

    public static byte[] part(byte[] zip, String name) throws OpcException {
        return Optional.ofNullable(ZipReader.read(zip).get(name)).orElseThrow();
    }
}
