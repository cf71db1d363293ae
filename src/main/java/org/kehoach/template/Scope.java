package org.kehoach.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kehoach.diagnostic.NearNames;

/**
 * What is open at a place of a template (phạm vi): lists with their variables, conditions; and which fields have been
 * printed, since an address may be marked once in a document only.
 */
final class Scope {

    /** Deeper than anyone can follow; the stock templates go six deep. */
    private static final int DEEPEST = 32;

    private final Faults faults;
    private final List<Frame> frames = new ArrayList<>();
    private Set<String> printed = new HashSet<>();
    private final Set<String> everPrinted = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    /** Openings that could not be read: their ends are no faults of their own. */
    private int lost;

    /**
     * A list or a condition that is open.
     *
     * @param variable of a list; empty for a condition
     * @param element  the shape of what the variable holds
     * @param chain    the field that a list goes through, as a path from the document
     * @param before   of a condition: what had been printed before it
     * @param then     of a condition that has come to its other side: what had been printed on the first
     */
    private record Frame(String source, Faults.Place place, Optional<String> variable, Shape element, String chain,
            Set<String> before, Optional<Set<String>> then) {}

    /**
     * A field that a path names.
     *
     * @param expression what FreeMarker calls it
     * @param chain      the path from the document, through lists
     * @param loops      how many variables of lists it goes through
     * @param isVariable whether it is the variable of a list itself
     */
    record Named(Shape shape, String expression, String chain, int loops, boolean isVariable) {}

    Scope(Faults faults) {
        this.faults = faults;
    }

    /** Notes an opening that could not be read. */
    void lose() {
        lost++;
    }

    /** How many lists and conditions are open; whoever notes it on entering gives it back to {@link #leave}. */
    int depth() {
        return frames.size();
    }

    /** Closes what was opened since {@code depth} and is still open: a fault of each. */
    void leave(int depth) {
        while (frames.size() > depth) {
            Frame open = frames.removeLast();
            faults.at(open.place, new TemplateProblem.NotClosed(open.source,
                    open.variable.isPresent() ? "[/#list]" : "[/#if]"));
        }
    }

    /**
     * Goes into, through or out of a list or condition.
     *
     * @param floor the depth at which the surrounding paragraph or cell began: nothing outside may be closed
     * @return the directive for FreeMarker
     */
    String apply(Tag.Directive directive, String source, int floor) {
        return switch (directive) {
            case Tag.OpenList list -> open(list, source);
            case Tag.OpenIf condition -> open(condition, source);
            case Tag.Else _ -> otherwise(source, floor);
            case Tag.CloseList _ -> close(true, source, floor);
            case Tag.CloseIf _ -> close(false, source, floor);
        };
    }

    /** Whether one more may be opened: its end is lost with it where it may not. */
    private boolean isTooDeep(String source) {
        if (frames.size() < DEEPEST) {
            return false;
        }
        faults.accept(new TemplateProblem.TooDeep(source, DEEPEST));
        lose();
        return true;
    }

    private String open(Tag.OpenList list, String source) {
        if (isTooDeep(source)) {
            return "";
        }
        Optional<Named> named = resolve(list.path(), source);
        Shape element = named.map(Named::shape).orElse(Shape.ANY);
        String expression = named.map(Named::expression).orElse("");
        String chain = named.map(Named::chain).orElse("") + "[]";
        switch (element) {
            case Shape.Many many -> element = many.of();
            case Shape.Any _ -> element = Shape.ANY;
            case Shape.Text _,Shape.Rich _,Shape.Fields _,Shape.Body _,Shape.Rule _ -> {
                faults.accept(new TemplateProblem.WrongUse(source, path(list.path()), "${" + path(list.path()) + "}"));
                element = Shape.ANY;
            }
        }
        long outer = frames.stream().filter(f -> f.variable.isPresent()).count();
        if (named.isPresent() && !(element instanceof Shape.Any) && named.get().loops != outer) {
            faults.accept(new TemplateProblem.UnrelatedList(source, path(list.path())));
        }
        frames.add(new Frame(source, faults.place(), Optional.of(list.name()), element, chain, Set.of(),
                Optional.empty()));
        return "[#list " + expression + " as v_" + list.name() + "]";
    }

    private String open(Tag.OpenIf condition, String source) {
        if (isTooDeep(source)) {
            return "";
        }
        Optional<Named> named = resolve(condition.path(), source);
        String test = condition.test().orElse("has_content");
        named.ifPresent(n -> checkOfLoop(n, test, source));
        named.filter(n -> n.shape instanceof Shape.Rich && !n.isVariable && test.equals("has_content"))
                .ifPresent(n -> asked.add(n.chain));
        frames.add(new Frame(source, faults.place(), Optional.empty(), Shape.ANY, "", new HashSet<>(printed),
                Optional.empty()));
        String expression = named.map(Named::expression).orElse("") + "?" + test;
        return "[#if " + (condition.negated() ? "!(" + expression + ")" : expression) + "]";
    }

    void checkOfLoop(Named named, String builtIn, String source) {
        if (TagParser.OF_LOOP.contains(builtIn) && !named.isVariable() && !(named.shape() instanceof Shape.Any)) {
            faults.accept(
                    new TemplateProblem.WrongUse(source, builtIn, "[#list subject as line]${line?counter}[/#list]"));
        }
    }

    private String otherwise(String source, int floor) {
        Optional<Frame> open = open(floor).filter(f -> f.variable.isEmpty() && f.then.isEmpty());
        if (open.isEmpty()) {
            if (lost == 0) {
                faults.accept(new TemplateProblem.NotOpened(source, "[#if …]"));
            }
            return "";
        }
        Frame f = open.get();
        frames.set(frames.size() - 1,
                new Frame(f.source, f.place, f.variable, f.element, f.chain, f.before, Optional.of(printed)));
        printed = new HashSet<>(f.before);
        return "[#else]";
    }

    private String close(boolean list, String source, int floor) {
        Optional<Frame> open = open(floor).filter(f -> f.variable.isPresent() == list);
        if (open.isEmpty()) {
            if (lost > 0) {
                lost--;
            } else {
                faults.accept(new TemplateProblem.NotOpened(source, list ? "[#list …]" : "[#if …]"));
            }
            return "";
        }
        frames.removeLast();
        open.get().then.ifPresent(printed::addAll);
        return list ? "[/#list]" : "[/#if]";
    }

    private Optional<Frame> open(int floor) {
        return frames.size() > floor ? Optional.of(frames.getLast()) : Optional.empty();
    }

    /** The field that a path names here; a fault and empty where there is none. */
    Optional<Named> resolve(List<String> path, String source) {
        String first = path.getFirst();
        Optional<Frame> variable = frames.reversed().stream()
                .filter(f -> f.variable.filter(first::equals).isPresent()).findFirst();
        Shape shape = variable.map(Frame::element).orElse(Shape.DOCUMENT);
        StringBuilder expression = new StringBuilder(variable.isPresent() ? "v_" + first : "");
        StringBuilder chain = new StringBuilder(variable.map(Frame::chain).orElse(""));
        for (String name : variable.isPresent() ? path.subList(1, path.size()) : path) {
            if (shape instanceof Shape.Any) {
                return Optional.of(new Named(Shape.ANY, "", "", 0, false));
            }
            Map<String, Shape> fields = fields(shape);
            Shape next = fields.get(name);
            if (next == null) {
                faults.accept(shape instanceof Shape.Many
                        ? new TemplateProblem.WrongUse(source, expression.toString(),
                                "[#list " + expression + " as item]${item." + name + "}[/#list]")
                        : new TemplateProblem.UnknownField(source, name, near(name, fields, shape)));
                return Optional.empty();
            }
            if (shape instanceof Shape.Rich) {
                expression.insert(0, '(').append("?first").append('.').append(name).append(")!\"\"");
                return Optional.of(new Named(next, "(" + expression + ")", chain + "." + name, 0, false));
            }
            shape = next;
            expression.append(expression.isEmpty() ? "" : ".").append(name);
            chain.append(chain.isEmpty() ? "" : ".").append(name);
        }
        int loops = (int) chain.chars().filter(c -> c == '[').count();
        return Optional.of(new Named(shape, expression.toString(), chain.toString(), loops,
                variable.isPresent() && path.size() == 1));
    }

    /** What is asked of words is noted on the first of their pieces. */
    private static Map<String, Shape> fields(Shape shape) {
        return switch (shape) {
            case Shape.Fields f -> f.byName();
            case Shape.Rich r when r.ground() -> Map.of(FillModel.GROUND, Shape.TEXT);
            case Shape.Rich _,Shape.Text _,Shape.Many _,Shape.Body _,Shape.Rule _,Shape.Any _ -> Map.of();
        };
    }

    /** The field that a print names here; a fault and empty where there is none. */
    Optional<Named> printed(List<String> path, String source) {
        Optional<Named> named = resolve(path, source);
        named.ifPresent(n -> everPrinted.add(n.chain));
        return named;
    }

    /** All fields that have been printed, in whatever condition. */
    Set<String> printed() {
        return Set.copyOf(everPrinted);
    }

    /** Words that a condition asks for and nothing prints: where they are, what was to print them is lost. */
    Set<String> askedInVain() {
        Set<String> out = new TreeSet<>(asked);
        out.removeAll(everPrinted);
        return out;
    }

    private Optional<String> near(String name, Map<String, Shape> fields, Shape in) {
        List<String> names = new ArrayList<>(fields.keySet());
        if (in.equals(Shape.DOCUMENT)) {
            frames.forEach(f -> f.variable.ifPresent(names::add));
        }
        return NearNames.nearest(name, names);
    }

    /** Whether this print of a field may carry the bookmarks of its addresses: the first one, printed no more than once. */
    boolean marks(Named named) {
        long lists = frames.stream().filter(f -> f.variable.isPresent()).count();
        String chain = switch (named.chain) {
            case "addressee" -> "addressees[]";
            case "about" -> "subject[]";
            default -> named.chain;
        };
        return named.loops == lists && printed.add(chain);
    }

    /** Whether the body stands in no list, and for the first time on this side of all conditions. */
    boolean isOnce(String body) {
        return frames.stream().allMatch(f -> f.variable.isEmpty()) && printed.add(body + " itself");
    }

    private static String path(List<String> path) {
        return String.join(".", path);
    }
}
