package org.kehoach.generate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kehoach.diagnostic.Outcome;
import org.kehoach.store.Store;

/** The outside, as the use cases see it (thế giới bên ngoài): so that commands, service and tests share one core. */
public interface World {

    /** A file's bytes, or why there are none. {@code -} is standard input. */
    Outcome<byte[]> read(String file);

    /**
     * The directory of agencies that a plan's file belongs to: the nearest {@code agencies.yaml} above it, else the one in
     * {@code plans/} of the user's folder.
     */
    Optional<String> directoryOf(String planFile);

    /**
     * The file of a plan that another names by its id: {@code <id>.yaml} below the nearest folder above that one's file
     * that has it, else in {@code plans/} of the user's folder.
     */
    Optional<String> plan(String id, String planFile);

    /** The plans in the folder of one, that one left out, in the order of their names. */
    List<String> beside(String planFile);

    /** Whether two names are of one file, however they are written. */
    boolean isSame(String file, String other);

    /**
     * What was issued in the workspace that a plan's file belongs to: {@code issued/} in the nearest folder above it that
     * holds {@code plans/} or {@code kehoach.yaml}, else in the user's folder.
     */
    Store store(String planFile);

    /**
     * The own Word template of a name such as {@code decision} or {@code nd30/named}, which stands before the stock one: in the nearest
     * {@code templates/} above the plan's file, else in that of the user's folder.
     */
    Optional<String> template(String name, String planFile);

    /** The file that says what an own kind of documents is, {@code templates/<word>.yaml}, found as {@link #template} is. */
    Optional<String> kind(String word, String planFile);

    /** The words of the own kinds that {@link #kind} finds. */
    List<String> kinds(String planFile);

    /** The settings of the workspace that a file belongs to: the nearest {@code kehoach.yaml} above it. */
    Optional<SettingsFile> settings(String file);

    /** Folders of the machine's own fonts; none where a text may use only those that the workspace brings. */
    List<Path> fontFolders();

    /**
     * A settings file (tệp thiết lập).
     *
     * @param folder that paths in it start from
     */
    record SettingsFile(String name, Path folder, Outcome<byte[]> content) {}

    /** A private folder for compiled templates; empty where nothing may be kept. */
    Optional<Path> cache();
}
