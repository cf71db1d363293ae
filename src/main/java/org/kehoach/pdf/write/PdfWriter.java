package org.kehoach.pdf.write;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.kehoach.pdf.LaidOutDocument;
import org.kehoach.pdf.LaidOutDocument.Page;

/**
 * The third stage (ghi PDF): pages to bytes.
 *
 * <p>The objects are written by hand: a PDF of text needs few kinds of them, and a library's own subsetting and saving
 * took nineteen parts in twenty of the time. Neither clock nor chance enters; the file's identity is a digest of its
 * bytes.
 */
public final class PdfWriter {

    private static final byte[] PROFILE = SrgbProfile.bytes();
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");

    private final LaidOutDocument document;
    private final PdfBytes file = new PdfBytes(1 << 16);
    private final PdfObjects objects;
    private final PdfBytes out;
    private final PdfFonts fonts = new PdfFonts();
    private final PageLinks links;
    private final PdfImages images = new PdfImages();

    /** For each page, the elements of its pieces. */
    private final List<List<Element>> pieces = new ArrayList<>();

    private PdfWriter(LaidOutDocument document) {
        this.document = document;
        links = new PageLinks(document);
        objects = new PdfObjects(file);
        out = objects.out();
    }

    /** The PDF of laid-out pages; the same bytes for the same pages. */
    public static byte[] write(LaidOutDocument document) {
        PdfWriter writer = new PdfWriter(document);
        try (PdfObjects _ = writer.objects) {
            return writer.write();
        }
    }

    private byte[] write() {
        file.put("%PDF-1.7\n%").raw(0xe2).raw(0xe3).raw(0xcf).raw(0xd3).put('\n');
        Structure structure = Structure.of(document);
        int catalog = objects.reserve();
        int tree = objects.reserve();
        int resources = objects.reserve();
        int[] pages = pages(structure, tree, resources);
        resources(resources);
        objects.begin(tree);
        out.put("<</Type/Pages/Count ").put(pages.length).put("/Kids[");
        for (int page : pages) {
            out.put(page).put(" 0 R ");
        }
        out.put("]>>");
        objects.end();
        int bookmarks = Bookmarks.write(structure.headings(), document.pages(), pages, objects);
        int structureTree = structureTree(structure.root(), pages, structure.hasNotes());
        int metadata = objects.plain(Metadata.xmp(document.title(), language()), "/Type/Metadata/Subtype/XML");
        int profile = objects.plain(PROFILE, "/N 3");
        objects.begin(catalog);
        out.put("<</Type/Catalog/Pages ").put(tree).put(" 0 R/Lang(").put(language())
                .put(")/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Metadata ")
                .put(metadata).put(" 0 R/StructTreeRoot ").put(structureTree)
                .put(" 0 R/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)")
                .put("/Info(sRGB IEC61966-2.1)/DestOutputProfile ").put(profile).put(" 0 R>>]");
        if (bookmarks != 0) {
            out.put("/Outlines ").put(bookmarks).put(" 0 R");
        }
        out.put(">>");
        objects.end();
        int info = objects.begin();
        out.put("<</Producer(").put(Metadata.PRODUCER).put(")/Title").text(document.title()).put(">>");
        objects.end();
        trailer(catalog, info);
        return file.toArray();
    }

    /** The language of the document, where it names one. */
    private String language() {
        return LANGUAGE.matcher(document.language()).matches() && !document.language().equals("x-none")
                ? document.language()
                : "vi-VN";
    }

    private int[] pages(Structure structure, int tree, int resources) {
        int[] numbers = new int[document.pages().size()];
        Arrays.setAll(numbers, _ -> objects.reserve());
        PdfBytes content = new PdfBytes(1 << 15);
        for (int i = 0; i < numbers.length; i++) {
            Page page = document.pages().get(i);
            content.clear();
            pieces.add(new ContentWriter(fonts, images, links, content).write(page, i, structure.byLine().get(i)));
            int stream = objects.reserve();
            objects.deflate(stream, content.array(), content.length(), "");
            List<Integer> annotations = links.reserve(i, objects);
            objects.begin(numbers[i]);
            out.put("<</Type/Page/Parent ").put(tree).put(" 0 R/MediaBox[0 0 ").points(page.width()).put(' ')
                    .points(page.height()).put("]/Resources ").put(resources).put(" 0 R/Contents ").put(stream)
                    .put(" 0 R/StructParents ").put(i).put("/Tabs/S");
            if (!annotations.isEmpty()) {
                out.put("/Annots[");
                annotations.forEach(a -> out.put(a).put(" 0 R "));
                out.put(']');
            }
            out.put(">>");
            objects.end();
            links.write(page, objects, numbers);
        }
        return numbers;
    }

    private int structureTree(Element root, int[] pages, boolean hasNotes) {
        int number = objects.reserve();
        root.reserve(objects);
        root.write(objects, number, pages);
        objects.begin(number);
        out.put("<</Type/StructTreeRoot/K ").put(root.number()).put(" 0 R/ParentTreeNextKey ")
                .put(pages.length + links.parents().size())
                .put("/ParentTree<</Nums[");
        for (int i = 0; i < pages.length; i++) {
            out.put(i).put('[');
            pieces.get(i).forEach(e -> out.put(e.number()).put(" 0 R "));
            out.put("]\n");
        }
        for (int i = 0; i < links.parents().size(); i++) {
            out.put(pages.length + i).put(' ').put(links.parents().get(i).number()).put(" 0 R ");
        }
        out.put("]>>");
        if (hasNotes) {
            names(root);
        }
        out.put(">>");
        objects.end();
        return number;
    }

    /** The tree of the elements that have names. */
    private void names(Element root) {
        out.put(" /IDTree << /Names [");
        root.named().sorted(Comparator.comparing(Element::name))
                .forEach(e -> out.put('(').put(e.name()).put(')').put(e.number()).put(" 0 R "));
        out.put("] >>");
    }

    private void resources(int number) {
        int[] numbers = new int[fonts.count()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = fonts.write(i, objects);
        }
        String pictures = images.write(objects);
        objects.begin(number);
        out.put("<</Font<<");
        for (int i = 0; i < numbers.length; i++) {
            out.put("/F").put(i).put(' ').put(numbers[i]).put(" 0 R");
        }
        out.put(">>").put(pictures).put(">>");
        objects.end();
    }

    private void trailer(int catalog, int info) {
        objects.flush();
        String id = "<" + HexFormat.of().formatHex(digest(), 0, 16) + ">";
        int start = objects
                .crossReferences("/Root " + catalog + " 0 R/Info " + info + " 0 R/ID[" + id + id + "]");
        file.put("startxref\n").put(start).put("\n%%EOF\n");
    }

    private byte[] digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(file.array(), 0, file.length());
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
