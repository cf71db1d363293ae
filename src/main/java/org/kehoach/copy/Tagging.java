package org.kehoach.copy;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/** Makes what is drawn on a page a paragraph of a tagged document (gắn thẻ nội dung), so that it is read and still is PDF/A and PDF/UA. */
final class Tagging {

    private static final COSName PARAGRAPH = COSName.P;
    private static final COSName NEXT = COSName.getPDFName("ParentTreeNextKey");
    private static final COSName LIMITS = COSName.getPDFName("Limits");

    private Tagging() {}

    /** The number under which a page's content becomes the last paragraph; -1 where the document is not tagged. */
    static int next(PDDocument pdf, PDPage page) {
        COSDictionary root = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
        COSDictionary tree = root == null ? null : root.getCOSDictionary(COSName.PARENT_TREE);
        if (root == null || tree == null) {
            return -1;
        }
        COSArray parents = parents(page, root, tree);
        COSDictionary above = document(root);
        COSDictionary paragraph = new COSDictionary();
        paragraph.setItem(COSName.TYPE, COSName.STRUCT_ELEM);
        paragraph.setItem(COSName.S, PARAGRAPH);
        paragraph.setItem(COSName.P, above);
        paragraph.setItem(COSName.PG, page);
        paragraph.setItem(COSName.K, COSInteger.get(parents.size()));
        append(above, paragraph);
        parents.add(paragraph);
        return parents.size() - 1;
    }

    static void begin(PDPageContentStream out, int number) throws IOException {
        COSDictionary properties = new COSDictionary();
        properties.setInt(COSName.MCID, number);
        out.beginMarkedContent(PARAGRAPH, PDPropertyList.create(properties));
    }

    /** The one element that holds all others, or the root. */
    private static COSDictionary document(COSDictionary root) {
        COSBase kids = root.getDictionaryObject(COSName.K);
        COSBase only = kids instanceof COSArray array && array.size() == 1 ? array.getObject(0) : kids;
        return only instanceof COSDictionary one && one.containsKey(COSName.S) ? one : root;
    }

    private static void append(COSDictionary above, COSDictionary paragraph) {
        COSBase kids = above.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            array.add(paragraph);
        } else {
            COSArray array = new COSArray();
            if (kids != null) {
                array.add(kids);
            }
            array.add(paragraph);
            above.setItem(COSName.K, array);
        }
    }

    /** The elements of a page's numbers, made where the page has none. */
    private static COSArray parents(PDPage page, COSDictionary root, COSDictionary tree) {
        int key = page.getStructParents();
        COSBase found = key < 0 ? null : find(tree, key);
        if (found instanceof COSArray array) {
            return array;
        }
        COSArray made = new COSArray();
        int number = Math.max(root.getInt(NEXT, 0), highest(tree) + 1);
        page.setStructParents(number);
        root.setInt(NEXT, number + 1);
        COSArray entry = new COSArray();
        entry.add(COSInteger.get(number));
        entry.add(made);
        if (tree.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            COSDictionary leaf = new COSDictionary();
            leaf.setItem(COSName.NUMS, entry);
            COSArray limits = new COSArray();
            limits.add(COSInteger.get(number));
            limits.add(COSInteger.get(number));
            leaf.setItem(LIMITS, limits);
            kids.add(leaf);
        } else if (tree.getDictionaryObject(COSName.NUMS) instanceof COSArray nums) {
            nums.addAll(entry);
        } else {
            tree.setItem(COSName.NUMS, entry);
        }
        return made;
    }

    private static @Nullable COSBase find(COSDictionary node, int key) {
        if (node.getDictionaryObject(COSName.NUMS) instanceof COSArray nums) {
            for (int i = 0; i + 1 < nums.size(); i += 2) {
                if (nums.getInt(i) == key) {
                    return nums.getObject(i + 1);
                }
            }
        }
        if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                COSBase found = kids.getObject(i) instanceof COSDictionary kid ? find(kid, key) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static int highest(COSDictionary node) {
        int out = -1;
        if (node.getDictionaryObject(COSName.NUMS) instanceof COSArray nums) {
            for (int i = 0; i < nums.size(); i += 2) {
                out = Math.max(out, nums.getInt(i));
            }
        }
        if (node.getDictionaryObject(COSName.KIDS) instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                out = kids.getObject(i) instanceof COSDictionary kid ? Math.max(out, highest(kid)) : out;
            }
        }
        return out;
    }
}
