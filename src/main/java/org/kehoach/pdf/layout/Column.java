package org.kehoach.pdf.layout;

import java.util.ArrayList;
import java.util.List;
import org.kehoach.pdf.Budget;
import org.kehoach.pdf.LaidOutDocument.Line;
import org.kehoach.pdf.Rule;
import org.kehoach.pdf.read.Block;
import org.kehoach.pdf.read.Conventions;
import org.kehoach.pdf.read.Footnote;

/** A sheet that never ends (cột): a cell, a header, a footer, a footnote. */
final class Column implements Sheet {

    /** Far beyond any page, and far from overflow. */
    private static final int ENDLESS = 1 << 28;

    /** Notes of a line, whose lower edge is at {@code y}. */
    record Noted(int y, List<Footnote> notes) {

        Noted moved(int dy) {
            return new Noted(y + dy, notes);
        }
    }

    private final Text.Numbers numbers;
    private final List<Line> lines = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<Noted> notes = new ArrayList<>(0);
    private final Floats floats = new Floats();
    private final Ground.Span across;
    private final Ground ground;
    private final int top;

    Column(Text.Numbers numbers, Ground ground, Ground.Span across) {
        this(numbers, ground, across, 0);
    }

    /** A column that begins at a height, in the twips of its ground. */
    Column(Text.Numbers numbers, Ground ground, Ground.Span across, int top) {
        this.numbers = numbers;
        this.ground = ground;
        this.across = across;
        this.top = top;
    }

    /** Puts blocks on it and gives where they end, with the space below the last. */
    int place(List<Block> blocks, Conventions conventions) {
        return new Flow(this, conventions, true).place(blocks);
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
    public Ground.Span across() {
        return across;
    }

    @Override
    public boolean hasPages() {
        return false;
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public void turn() {
        // a break means nothing here
    }

    @Override
    public void turnPage() {
        // a page break means nothing here
    }

    @Override
    public void put(Line line) {
        lines.add(line);
    }

    @Override
    public void put(Rule rule) {
        Budget.other(0, rule.pieces());
        rules.add(rule);
    }

    @Override
    public Floats floats() {
        return floats;
    }

    @Override
    public int room(List<Footnote> more) {
        return 0;
    }

    @Override
    public int leastRoom(List<Footnote> more) {
        return 0;
    }

    /** Keeps the notes for the page that the column is put on. */
    @Override
    public void put(List<Footnote> more, int y) {
        notes.add(new Noted(y, more));
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

    List<Noted> notes() {
        return notes;
    }
}
