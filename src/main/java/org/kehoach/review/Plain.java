package org.kehoach.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kehoach.opc.XmlElement;

/** An element as what it says and how it looks alone (dạng trơn): without bookmarks, and with runs of one look joined. */
final class Plain {

    private Plain() {}

    static XmlElement of(XmlElement e) {
        if (e.name().equals("w:p")) {
            List<Object> content = new ArrayList<>(e.child("w:pPr").stream().toList());
            content.addAll(Token.runs(Token.of(e, new HashMap<>()), false));
            return new XmlElement(e.name(), Map.of(), List.copyOf(content));
        }
        List<Object> content = new ArrayList<>();
        for (Object o : e.content()) {
            content.add(o instanceof XmlElement child ? of(child) : o);
        }
        return new XmlElement(e.name(), e.attributes(), List.copyOf(content));
    }
}
