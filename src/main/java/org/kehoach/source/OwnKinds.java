package org.kehoach.source;

import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.plan.DocumentKind;

/** The kinds of documents that a workspace has beside the decree's (tên loại riêng của cơ quan). */
@FunctionalInterface
public interface OwnKinds {

    /** None. */
    OwnKinds NONE = _ -> Optional.empty();

    /** Any that a name may mean: for those who keep a file as it is and do not judge its kind. */
    OwnKinds ANY = word -> Optional.of(Outcome.of(KindReader.like(word, "notice")));

    /** The kind of a word, or what is wrong with the file that says what it is; empty where none is called so. */
    Optional<Outcome<DocumentKind>> find(String word);

    /** Their words, of which the nearest to a wrong one is told. */
    default List<String> words() {
        return List.of();
    }
}
