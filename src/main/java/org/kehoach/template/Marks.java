package org.kehoach.template;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kehoach.document.Address;

/**
 * Bookmarks for addresses (dấu trang): a letter and 64 bits of a digest, since Word allows 40 characters and no dots. Where
 * an address stands in several places, the later ones get a number.
 */
final class Marks {

    private static final HexFormat HEX = HexFormat.of();

    private final Map<String, Address> byName = new LinkedHashMap<>();
    private final MessageDigest sha;

    Marks() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A name that no other place of the document has. */
    String name(Address address) {
        byte[] digest = sha.digest((address.node() + '\n' + address.field()).getBytes(StandardCharsets.UTF_8));
        String base = "k" + HEX.formatHex(digest, 0, 8);
        String name = base;
        for (int n = 2; byName.containsKey(name); n++) {
            name = base + "x" + n;
        }
        byName.put(name, address);
        return name;
    }

    Map<String, Address> byName() {
        return byName;
    }
}
