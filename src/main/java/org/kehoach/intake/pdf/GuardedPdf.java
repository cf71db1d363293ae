package org.kehoach.intake.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Opens a PDF so that nothing of it is unpacked before it is counted (mở PDF có giới hạn). */
final class GuardedPdf extends PDFParser {

    /** Of pictures, which hold no words and are not unpacked. */
    private static final Set<String> PICTURES = Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode",
            "CCF");

    /** Larger rows a predictor is not asked for. */
    private static final long WIDEST = 1 << 22;

    private GuardedPdf(byte[] content, Limits limits) throws IOException {
        super(new Bytes(content, limits), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document = new Document(this, limits);
    }

    /** The document of a file; closing it is the caller's part. */
    static PDDocument open(byte[] content, Limits limits) throws IOException {
        return new GuardedPdf(content, limits).parse();
    }

    /** Counts what is unpacked of a page, for the library unpacks that piece by piece where it can. */
    static void count(PDPage page) throws IOException {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof Stream one) {
            one.count();
        } else if (contents instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof Stream one) {
                    one.count();
                }
            }
        }
    }

    /** The file, of which no byte is read without end. */
    private static final class Bytes extends RandomAccessReadBuffer {

        private static final long TIMES = 400;

        private final Limits limits;
        private final long most;
        private long read;

        Bytes(byte[] content, Limits limits) {
            super(content);
            this.limits = limits;
            most = 10_000_000 + TIMES * content.length;
        }

        @Override
        public int read() throws IOException {
            if (++read > most) {
                throw Limits.tooIntricate();
            }
            limits.step();
            return super.read();
        }
    }

    private static final class Document extends COSDocument {

        private final Limits limits;
        private final ICOSParser parser;

        Document(ICOSParser parser, Limits limits) {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.parser = parser;
            this.limits = limits;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long startPosition, long streamLength)
                throws IOException {
            COSStream stream = new Stream(parser.createRandomAccessReadView(startPosition, streamLength), limits);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private static final class Stream extends COSStream {

        private final Limits limits;
        private long size = -1;

        Stream(org.apache.pdfbox.io.RandomAccessReadView view, Limits limits) throws IOException {
            super(IOUtils.createMemoryOnlyStreamCache().create(), view);
            this.limits = limits;
        }

        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            count();
            return super.createInputStream(options);
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            count();
            return super.createView();
        }

        /** Unpacks into nothing first, and stops where it is too much. */
        private void count() throws IOException {
            if (size < 0) {
                List<COSName> filters = filters();
                byte[] between = new byte[0];
                long last = 0;
                for (int i = 0; i < filters.size(); i++) {
                    Counter out = new Counter(limits, i + 1 < filters.size());
                    try (InputStream in = i == 0 ? createRawInputStream() : new ByteArrayInputStream(between)) {
                        FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, this, i,
                                DecodeOptions.DEFAULT);
                    }
                    between = out.kept.toByteArray();
                    last = out.count;
                }
                size = last;
            }
            limits.unpacked(size);
        }

        private List<COSName> filters() throws IOException {
            List<COSName> out = new ArrayList<>();
            COSBase filters = getFilters();
            if (filters instanceof COSName name) {
                out.add(name);
            } else if (filters instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    if (array.getObject(i) instanceof COSName name && !out.contains(name)) {
                        out.add(name);
                    }
                }
            }
            if (out.stream().anyMatch(n -> PICTURES.contains(n.getName()))) {
                throw new IOException("a picture where words should be");
            }
            refuseWide(getDictionaryObject(COSName.DECODE_PARMS, COSName.DP));
            return out;
        }

        private static void refuseWide(COSBase parameters) throws IOException {
            if (parameters instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    if (array.getObject(i) instanceof COSDictionary one) {
                        refuseWide(one);
                    }
                }
            } else if (parameters instanceof COSDictionary d) {
                long row = Math.abs((long) d.getInt(COSName.COLUMNS, 1))
                        * Math.clamp(d.getInt(COSName.COLORS, 1), 1, 64)
                        * Math.clamp(d.getInt(COSName.BITS_PER_COMPONENT, 8), 1, 64);
                if (row > WIDEST * 8) {
                    throw new IOException("a row of " + row + " bits");
                }
            }
        }
    }

    /** Counts what is unpacked. */
    private static final class Counter extends OutputStream {

        private final ByteArrayOutputStream kept = new ByteArrayOutputStream(0);
        private final Limits limits;
        private final boolean keeps;
        private long count;

        Counter(Limits limits, boolean keeps) {
            this.limits = limits;
            this.keeps = keeps;
        }

        @Override
        public void write(int b) {
            write(new byte[]{(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
            if (count > Limits.STREAM) {
                throw new Limits.Reached(new PdfFileProblem.Unpacks(Limits.STREAM >> 20));
            }
            limits.step();
            if (keeps) {
                kept.write(bytes, from, length);
            }
        }
    }
}
