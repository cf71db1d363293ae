package org.kehoach.template;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a field of the document is to a template (kiểu trường): says which tags may name it. */
sealed interface Shape {

    /** Plain words, printed with {@code ${…}}. */
    record Text() implements Shape {}

    /**
     * Words with emphasis and addresses, printed with {@code ${…}}.
     *
     * @param ground whether it can be asked if they are a legal ground
     */
    record Rich(boolean ground) implements Shape {}

    /** Something to go through with {@code [#list …]}. */
    record Many(Shape of) implements Shape {}

    /** Fields by name, reached with a dot. */
    record Fields(Map<String, Shape> byName) implements Shape {
        public Fields {
            byName = new LinkedHashMap<>(byName);
        }
    }

    /** The body, one tag in a paragraph of its own. */
    record Body() implements Shape {}

    /** A line under words, one tag in a paragraph of its own. */
    record Rule(RuleLine.Under under) implements Shape {}

    /** What a faulty tag named: taken as anything, so that one fault is not reported again by all that follows. */
    record Any() implements Shape {}

    Shape ANY = new Any();
    Shape TEXT = new Text();
    Shape RICH = new Rich(false);

    /** All that a template may name. */
    Fields DOCUMENT = document();

    private static Fields document() {
        Map<String, Shape> issuer = new LinkedHashMap<>();
        issuer.put("superior", new Many(TEXT));
        issuer.put("lines", new Many(TEXT));
        issuer.put("name", TEXT);
        Map<String, Shape> code = new LinkedHashMap<>();
        code.put("number", TEXT);
        code.put("symbol", TEXT);
        Map<String, Shape> group = new LinkedHashMap<>();
        group.put("lines", new Many(RICH));
        group.put("note", RICH);
        Map<String, Shape> signature = new LinkedHashMap<>();
        signature.put("lines", new Many(RICH));
        signature.put("title", RICH);
        signature.put("name", RICH);
        Map<String, Shape> rule = new LinkedHashMap<>();
        for (RuleLine.Under under : RuleLine.Under.values()) {
            rule.put(under.field(), new Rule(under));
        }
        Map<String, Shape> all = new LinkedHashMap<>();
        all.put("issuer", new Fields(issuer));
        all.put("nation", TEXT);
        all.put("motto", TEXT);
        all.put("code", new Fields(code));
        all.put("place", TEXT);
        all.put("date", TEXT);
        all.put("kind", TEXT);
        all.put("subject", new Many(RICH));
        all.put("about", RICH);
        all.put("authority", RICH);
        all.put("clause", TEXT);
        all.put("addressee", RICH);
        all.put("addressees", new Many(RICH));
        all.put("basis", new Many(new Rich(true)));
        all.put("opening", new Many(RICH));
        all.put("body", new Body());
        all.put("closing", new Many(RICH));
        all.put("recipients", new Many(new Fields(group)));
        all.put("archive", RICH);
        all.put("drafter", RICH);
        all.put("signatures", new Many(new Fields(signature)));
        Map<String, Shape> pair = new LinkedHashMap<>();
        pair.put("left", new Fields(signature));
        pair.put("right", new Fields(signature));
        all.put("signaturePairs", new Many(new Fields(pair)));
        Map<String, Shape> stamp = new LinkedHashMap<>();
        stamp.put("words", TEXT);
        stamp.put("narrow", TEXT);
        stamp.put("medium", TEXT);
        stamp.put("wide", TEXT);
        all.put("stamps", new Many(new Fields(stamp)));
        all.put("circulation", TEXT);
        all.put("contact", new Many(RICH));
        all.put("rule", new Fields(rule));
        return new Fields(all);
    }
}
