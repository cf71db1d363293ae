package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.pdf.Budget;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.LaidOutDocument.Rule;

/** A sheet that never ends (cột): a cell, a header, a footer. */
final class Column implements Sheet {

    /** Far beyond any page, and far from overflow. */
    private static final int ENDLESS = 1 << 28;

    private final Text.Numbers numbers;
    private final List<Line> lines = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final int top;

    private final Ground ground;

    Column(Text.Numbers numbers, Ground ground) {
        this(numbers, ground, 0);
    }

    /** A column that begins at a height, in the twips of its ground. */
    Column(Text.Numbers numbers, Ground ground, int top) {
        this.numbers = numbers;
        this.ground = ground;
        this.top = top;
    }

    @Override
    public int top() {
        return top;
    }

    @Override
    public int bottom() {
        return ENDLESS;
    }

    @Override
    public boolean hasPages() {
        return false;
    }

    @Override
    public void turn() {
        // a page break means nothing here
    }

    @Override
    public void put(Line line) {
        lines.add(line);
    }

    @Override
    public void put(Rule rule) {
        Budget.other(0, 1);
        rules.add(rule);
    }

    /** The ground of a cell or box: drawings count from its own edges, downward from its top. */
    static Ground within(Ground.Span cell, Ground.Span text) {
        return new Ground(cell, new Ground.Span(0, 0), text, new Ground.Span(0, 0));
    }

    @Override
    public Ground ground() {
        return ground;
    }

    @Override
    public Text.Numbers numbers() {
        return numbers;
    }

    List<Line> lines() {
        return lines;
    }

    List<Rule> rules() {
        return rules;
    }
}
