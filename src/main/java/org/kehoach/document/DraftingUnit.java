package org.kehoach.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kehoach.plan.Plan;

/**
 * The unit that drafts a document (đơn vị soạn thảo), whose mark stands in a letter's symbol: the first that keeps a copy beside
 * the clerks, {@code VX} of {@code Lưu: VT, VX}.
 */
public final class DraftingUnit {

    private static final Pattern KEPT = Pattern.compile("VT\\s*(?:\\(\\d+\\)\\s*)?[,;]\\s*(\\p{Lu}[\\p{L}\\d&-]*).*");

    private DraftingUnit() {}

    /** Its mark; empty where only the clerks keep a copy. */
    public static Optional<String> of(Plan plan) {
        Matcher m = KEPT.matcher(plan.archive().typedWords().strip());
        return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }
}
