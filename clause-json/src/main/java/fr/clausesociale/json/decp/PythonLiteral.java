package fr.clausesociale.json.decp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list that Python printed into a cell: lists, dictionaries, texts, numbers and words, the latter two as text. */
final class PythonLiteral {

    private static final int DEPTH = 10;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_+.-]{1,60}");

    private final String text;
    private int at;

    private PythonLiteral(String text) {
        this.text = text;
    }

    /** The list of a cell, with lists, maps and texts in it; empty if the cell holds anything else. */
    static Optional<List<?>> list(String cell) {
        String text = cell.strip();
        if (!text.startsWith("[")) {
            return Optional.empty();
        }
        PythonLiteral literal = new PythonLiteral(text);
        try {
            Object value = literal.value(0);
            literal.blanks();
            return literal.at == text.length() && value instanceof List<?> list ? Optional.of(list) : Optional.empty();
        } catch (NoLiteral e) {
            return Optional.empty();
        }
    }

    private static final class NoLiteral extends Exception {
        private static final long serialVersionUID = 1;
    }

    private Object value(int depth) throws NoLiteral {
        if (depth > DEPTH) {
            throw new NoLiteral();
        }
        blanks();
        switch (peek()) {
            case '[' -> {
                List<Object> list = new ArrayList<>();
                for (at++; !ends(']'); separated(']')) {
                    list.add(value(depth + 1));
                }
                return list;
            }
            case '{' -> {
                Map<String, Object> object = new LinkedHashMap<>();
                for (at++; !ends('}'); separated('}')) {
                    blanks();
                    String name = quoted();
                    blanks();
                    take(':');
                    object.put(name, value(depth + 1));
                }
                return object;
            }
            case '\'', '"' -> {
                return quoted();
            }
            default -> {
                Matcher word = WORD.matcher(text).region(at, text.length());
                if (!word.lookingAt()) {
                    throw new NoLiteral();
                }
                at = word.end();
                return word.group();
            }
        }
    }

    /** Takes the end, if it is there. */
    private boolean ends(char end) throws NoLiteral {
        blanks();
        if (peek() == end) {
            at++;
            return true;
        }
        return false;
    }

    private void separated(char end) throws NoLiteral {
        blanks();
        if (peek() != end) {
            take(',');
        }
    }

    private String quoted() throws NoLiteral {
        char quote = peek();
        if (quote != '\'' && quote != '"') {
            throw new NoLiteral();
        }
        at++;
        StringBuilder value = new StringBuilder();
        while (peek() != quote) {
            value.append(peek() == '\\' ? escaped() : text.charAt(at++));
        }
        at++;
        return value.toString();
    }

    private char escaped() throws NoLiteral {
        at++;
        char escaped = peek();
        at++;
        return switch (escaped) {
            case '\'', '"', '\\' -> escaped;
            case 'n', 'r', 't' -> ' ';
            case 'x' -> hex(2);
            case 'u' -> hex(4);
            default -> throw new NoLiteral();
        };
    }

    private char hex(int digits) throws NoLiteral {
        if (at + digits > text.length() || !text.substring(at, at + digits).matches("[0-9a-fA-F]+")) {
            throw new NoLiteral();
        }
        at += digits;
        return (char) Integer.parseInt(text.substring(at - digits, at), 16);
    }

    private void take(char expected) throws NoLiteral {
        if (peek() != expected) {
            throw new NoLiteral();
        }
        at++;
    }

    private char peek() throws NoLiteral {
        if (at >= text.length()) {
            throw new NoLiteral();
        }
        return text.charAt(at);
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
