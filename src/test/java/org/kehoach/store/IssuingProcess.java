package org.kehoach.store;

import java.io.IOException;
import java.nio.file.Path;

/** A process that issues one version after the other, to be killed. */
final class IssuingProcess {

    private IssuingProcess() {}

    public static void main(String[] args) throws IOException {
        Store store = Issues.store(Path.of(args[0]));
        int next = store.newest("mau/a").orElse(0) + 1;
        for (int version = next;; version++) {
            IssueRecord issued = Issues.issue(new Issuance(store), "mau/a", version, version).value().orElseThrow();
            System.out.println(issued.version());
        }
    }
}
