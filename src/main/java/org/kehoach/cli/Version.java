package org.kehoach.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of this program (phiên bản). */
public final class Version implements IVersionProvider {

    /** As the jar says; {@code dev} outside one. */
    public static final String NUMBER = Objects
            .requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "dev");

    @Override
    public String[] getVersion() {
        return new String[]{"kehoach " + NUMBER};
    }
}
