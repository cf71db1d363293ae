package org.kehoach.document;

import org.kehoach.plan.Key;

/**
 * The field of the plan that printed words came from (địa chỉ): the node's key and the field's name in it, such as
 * {@code du.plan} and {@code text}. The document's own fields have the key {@code document}.
 */
public record Address(Key key, String field) {

    /** The key under which the document's own fields stand: subject, recipients and the like. */
    public static final Key DOCUMENT = new Key("document");

    public static Address document(String field) {
        return new Address(DOCUMENT, field);
    }

    /** The address that {@link #node} and {@link #field} tell. */
    public static Address of(String node, String field) {
        return new Address(new Key(node), field);
    }

    /** The node's key in letters. */
    public String node() {
        return key.value();
    }

    @Override
    public String toString() {
        return key + "#" + field;
    }
}
