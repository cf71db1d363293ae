package org.kehoach.worker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A document to import (yêu cầu nhập văn bản).
 *
 * @param file          its name, whose ending says what it is
 * @param id            for the plan that it becomes; further documents in the file get {@code -2}, {@code -3}
 * @param directoryFile the name of the directory of agencies, for what is found
 * @param directory     its YAML; empty for none
 * @param content       of the document
 */
public record ImportRequest(String file, String id, String directoryFile, byte[] directory, byte[] content) {

    /** The request as a child reads it. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length + directory.length + 1024);
        try (DataOutputStream to = new DataOutputStream(out)) {
            to.writeUTF(file);
            to.writeUTF(id);
            to.writeUTF(directoryFile);
            to.writeInt(directory.length);
            to.write(directory);
            to.writeInt(content.length);
            to.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static ImportRequest of(byte[] bytes) {
        try (DataInputStream from = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new ImportRequest(from.readUTF(), from.readUTF(), from.readUTF(), from.readNBytes(from.readInt()),
                    from.readNBytes(from.readInt()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
