package org.liaoyuan.platform.persistence;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams rows into a table by COPY, inside the transaction of its connection. Fields come in the order of the columns. */
public final class CopyWriter implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 1024);
    private boolean firstField = true;
    private boolean ended;

    private CopyWriter(CopyIn copy) {
        this.copy = copy;
    }

    /** @param target table and columns, as after COPY: {@code loan (loan_no, amount)} */
    public static CopyWriter into(Connection connection, String target) throws SQLException {
        return new CopyWriter(connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + target + " from stdin with (format text, encoding 'UTF8')"));
    }

    public CopyWriter field(@Nullable String value) {
        separate();
        if (value == null) {
            buffer.append("\\N");
        } else {
            escape(value);
        }
        return this;
    }

    public CopyWriter field(long value) {
        separate();
        buffer.append(value);
        return this;
    }

    public CopyWriter field(boolean value) {
        separate();
        buffer.append(value ? 't' : 'f');
        return this;
    }

    public CopyWriter field(@Nullable BigDecimal value) {
        return raw(value == null ? null : value.toPlainString());
    }

    /** For values whose text needs no escape: numbers, days, identifiers of ours. */
    public CopyWriter raw(@Nullable Object value) {
        separate();
        buffer.append(value == null ? "\\N" : value);
        return this;
    }

    /** An array of texts. */
    public CopyWriter array(Collection<String> values) {
        StringBuilder literal = new StringBuilder("{");
        for (String value : values) {
            literal.append(literal.length() == 1 ? "\"" : ",\"");
            literal.append(value.replace("\\", "\\\\").replace("\"", "\\\"")).append('"');
        }
        return field(literal.append('}').toString());
    }

    public void endRow() throws SQLException {
        buffer.append('\n');
        firstField = true;
        if (buffer.length() >= BUFFER) {
            send();
        }
    }

    /** Ends the stream; the number of rows written. */
    public long end() throws SQLException {
        send();
        ended = true;
        return copy.endCopy();
    }

    /** Gives the stream up when it was not ended: the transaction cannot commit then. */
    @Override
    public void close() throws SQLException {
        if (!ended && copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void send() throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    private void separate() {
        if (!firstField) {
            buffer.append('\t');
        }
        firstField = false;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> buffer.append("\\\\");
                case '\t' -> buffer.append("\\t");
                case '\n' -> buffer.append("\\n");
                case '\r' -> buffer.append("\\r");
                default -> buffer.append(c);
            }
        }
    }
}
