package org.kehoach.generate;

import java.util.List;
import java.util.Optional;
import org.kehoach.derive.Account;
import org.kehoach.derive.DerivationProblem;
import org.kehoach.derive.Provenance;
import org.kehoach.diagnostic.Diagnostic;
import org.kehoach.diagnostic.Location;
import org.kehoach.diagnostic.NearNames;
import org.kehoach.diagnostic.Outcome;

/**
 * What was asked of a plan's origins (điều cần truy nguyên).
 *
 * @param field the one field that was named; empty where all are wanted
 */
public record Asked(Account account, Optional<String> field) {

    /** Reads {@code NODE} or {@code NODE.FIELD}: both may have dots in them, and the longest name that there is counts. */
    static Outcome<Asked> of(Provenance provenance, String name, String file) {
        for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
            Optional<Account> account = provenance.of(name.substring(0, end));
            if (account.isPresent()) {
                return end == name.length()
                        ? Outcome.of(new Asked(account.get(), Optional.empty()))
                        : field(account.get(), name.substring(end + 1), file);
            }
        }
        Optional<List<String>> document = provenance.documentFields(name);
        if (document.isPresent()) {
            return Outcome.failed(new Diagnostic(
                    new DerivationProblem.NoValue(provenance.plan(), name, "", document.get()), Location.of(file)));
        }
        String nearest = NearNames.nearest(name, provenance.names())
                .or(() -> NearNames.nearest(name.substring(0, Math.max(0, name.lastIndexOf('.'))), provenance.names()))
                .orElse("");
        return Outcome.failed(new Diagnostic(new DerivationProblem.NothingNamed(name, nearest), Location.of(file)));
    }

    private static Outcome<Asked> field(Account account, String field, String file) {
        List<String> names = account.fields().stream().map(Account.Field::name).toList();
        return names.contains(field)
                ? Outcome.of(new Asked(account, Optional.of(field)))
                : Outcome.failed(new Diagnostic(new DerivationProblem.NoValue(account.name(), field,
                        NearNames.nearest(field, names).orElse(""), names), Location.of(file)));
    }
}
