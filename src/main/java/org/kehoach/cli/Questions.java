package org.kehoach.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Questions on a terminal (hỏi đáp): a line each, Enter takes what is proposed, Ctrl-D ends the command. */
final class Questions {

    /** The person ended the questions. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Session session;
    private final Words words;
    private final BufferedReader in;

    Questions(Session session, Words words) {
        this.session = session;
        this.words = words;
        // a terminal gives and takes in one charset
        this.in = new BufferedReader(new InputStreamReader(session.in(), session.out().charset()));
    }

    /** Whether there is somebody to ask. */
    boolean canAsk() {
        return session.terminal();
    }

    void say(String key, Map<String, ?> values) {
        tell(words.get(key, values));
    }

    /** Says something in ready words. */
    void tell(String line) {
        session.err().println(line);
    }

    /** Numbered lines to choose from. */
    void list(List<String> items) {
        for (int i = 0; i < items.size(); i++) {
            session.err().println("  " + (i + 1) + ". " + items.get(i));
        }
    }

    /** The answer in one line; what is proposed where it is empty. */
    String ask(String key, Map<String, ?> values, String proposed) {
        session.err().println();
        session.err().println(words.get(key, values));
        if (!proposed.isEmpty()) {
            say("new.enter", Map.of("proposed", proposed));
        }
        String answer = line();
        return answer.isEmpty() ? proposed : answer;
    }

    /** Asks until the answer can be read; the reader says itself why it cannot. */
    <T> T ask(String key, Map<String, ?> values, String proposed, Function<String, Optional<T>> read) {
        Optional<T> answer = read.apply(ask(key, values, proposed));
        while (answer.isEmpty()) {
            String again = line();
            answer = read.apply(again.isEmpty() ? proposed : again);
        }
        return answer.get();
    }

    /** The parts of an answer that names several things; empty ones are none. */
    static List<String> split(String answer, String at) {
        return Arrays.stream(answer.split(at, -1)).map(String::strip).filter(w -> !w.isEmpty()).toList();
    }

    /** An answer that is needed. */
    String needed(String key, String proposed) {
        return ask(key, Map.of(), proposed, a -> {
            if (a.isEmpty()) {
                say("new.needed", Map.of());
            }
            return Optional.of(a).filter(w -> !w.isEmpty());
        });
    }

    /** The number of one of the choices, from 1. */
    int choose(String key, int choices) {
        return ask(key, Map.of(), "1", a -> {
            Optional<Integer> number = Optional.of(a).filter(w -> w.matches("\\d")).map(Integer::parseInt)
                    .filter(n -> n >= 1 && n <= choices);
            if (number.isEmpty()) {
                say("new.choice", Map.of("choices", Integer.toString(choices)));
            }
            return number;
        });
    }

    private String line() {
        session.err().print("> ");
        session.err().flush();
        try {
            String line = in.readLine();
            if (line == null) {
                session.err().println();
                throw new Stopped();
            }
            return Normalizer.normalize(line.strip(), Normalizer.Form.NFC);
        } catch (IOException _) {
            throw new Stopped();
        }
    }
}
