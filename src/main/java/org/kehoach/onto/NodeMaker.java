package org.kehoach.onto;

import java.util.List;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kehoach.document.Block;
import org.kehoach.origin.Origin;
import org.kehoach.plan.Key;
import org.kehoach.plan.Located;
import org.kehoach.plan.Marks;
import org.kehoach.plan.Node;
import org.kehoach.plan.Part;
import org.kehoach.plan.Shape;
import org.kehoach.plan.Text;

/** Makes nodes of new lines (dựng nút mới). */
record NodeMaker(RoleReader roles, Key key) {

    /** A line of a list of texts. */
    Node line(Para words, TextMaker.Plain plain) {
        return new Node(key, Optional.empty(),
                new Shape.Bullet(List.of(part(TextMaker.make(typed(words), plain).text()))), Marks.NONE,
                Optional.empty(), Optional.empty(), List.of(), Origin.SUPPLIED);
    }

    private static Part part(Text text) {
        return new Part(new Key("+"), Optional.empty(), text, Marks.NONE, Origin.SUPPLIED);
    }

    static List<Letter> typed(Para para) {
        List<Letter> out = new ArrayList<>();
        for (int i = 0; i < para.text().length(); i++) {
            out.add(new Letter(para.text().charAt(i), null, -1, -1, para.bold().get(i), para.italic().get(i)));
        }
        return out;
    }

    /**
     * A node for a line.
     *
     * @param letters where they came from; null where all were typed
     * @param last    whether nothing is printed behind it, so that its end is supplied
     */
    Node node(Para para, RoleReader.Told what, @Nullable List<Letter> letters, boolean last) {
        List<Letter> all = letters == null ? typed(para) : letters;
        List<Letter> words = all.subList(Math.min(what.words(), all.size()), all.size());
        String typed = para.text().substring(what.words());
        if (last && typed.endsWith("./.") && typed.length() > 3) {
            words = words.subList(0, words.size() - 3);
        }
        TextMaker.Plain plain = roles.plain(para, what);
        int title = what.role() == Block.Role.HEADING && plain.bold() ? RoleReader.title(para.from(what.words())) : 0;
        Shape shape = switch (what.role()) {
            case HEADING -> title > 0
                    ? new Shape.Heading(Optional.of(title(words.subList(0, title), plain)),
                            List.of(part(text(words.subList(title, words.size()),
                                    new TextMaker.Plain(false, plain.italic(), false)))))
                    : new Shape.Heading(Optional.of(text(words, plain)), List.of());
            case ITEM -> new Shape.Item(List.of(part(text(words, plain))));
            case BULLET -> what.target()
                    ? new Shape.Target(List.of(part(text(words, plain))))
                    : new Shape.Bullet(List.of(part(text(words, plain))));
            case PARAGRAPH, TABLE -> new Shape.Paragraph(List.of(part(text(words, plain))));
        };
        Optional<Located<String>> label = what.role() == Block.Role.HEADING && what.label().isEmpty()
                ? Optional.of(Located.supplied(""))
                : Optional.empty();
        return new Node(key, Optional.empty(), shape, Marks.NONE, label, Optional.empty(), List.of(),
                Origin.SUPPLIED);
    }

    private static Text text(List<Letter> letters, TextMaker.Plain plain) {
        return TextMaker.make(letters, plain).text();
    }

    /** A title without the colon that is put between it and its text. */
    private static Text title(List<Letter> letters, TextMaker.Plain plain) {
        int end = letters.size();
        while (end > 1 && (letters.get(end - 1).sign() == ' ' || letters.get(end - 1).sign() == ':')) {
            end--;
        }
        return text(letters.subList(0, end), plain);
    }
}
