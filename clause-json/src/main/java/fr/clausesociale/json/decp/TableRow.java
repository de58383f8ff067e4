package fr.clausesociale.json.decp;

import fr.clausesociale.json.decp.TableColumn.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A row of a consolidated table as the element of XML that says the same. */
final class TableRow {

    /** What the ministry writes where it has no value, or in front of one that it could not use. */
    private static final Pattern MARK = Pattern.compile("(MQ|CDL|INX)|INX\\s+(.*)", Pattern.DOTALL);

    private final Map<Step, TableRow> children = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();

    private TableRow() {}

    static XmlElement element(List<Optional<TableColumn>> columns, String[] cells, Place place) {
        TableRow row = new TableRow();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].length() > JsonTree.TEXT) {
                throw DecpFault.CONTRACT_TOO_LARGE.refusal();
            }
            if (columns.get(i).isPresent() && !cells[i].isBlank()) {
                row.add(columns.get(i).get(), cells[i], place);
            }
        }
        return row.element("");
    }

    private void add(TableColumn column, String cell, Place place) {
        String value = cell;
        Matcher mark = MARK.matcher(cell.strip());
        if (mark.matches()) {
            if (mark.group(1) != null) {
                column.of(place)
                        .note(mark.group(1).equals("CDL") ? DecpFault.MARK_CONDITIONAL : DecpFault.MARK_MISSING);
                return;
            }
            column.of(place).note(DecpFault.MARK_UNUSABLE);
            value = mark.group(2);
        }
        TableRow at = this;
        for (Step step : column.path()) {
            at = at.child(step);
        }
        Optional<List<?>> list = column.items().isEmpty() ? Optional.empty() : PythonLiteral.list(value);
        if (list.isPresent() && !list.get().isEmpty()) {
            at.addAll(list.get(), column.items());
        } else if (list.isPresent()) {
            at.texts.add("");
        } else {
            boolean flag = column.isFlag() && (value.equals("True") || value.equals("False"));
            at.texts.add(flag ? value.toLowerCase(Locale.ROOT) : value);
        }
    }

    private TableRow child(Step step) {
        return children.computeIfAbsent(step, name -> new TableRow());
    }

    private void addAll(List<?> list, String items) {
        for (Object item : list) {
            Object inner = item instanceof Map<?, ?> object && object.size() == 1 && object.containsKey(items)
                    ? object.get(items)
                    : item;
            child(new Step(items, children.size())).add(inner);
        }
    }

    private void add(Object literal) {
        if (literal instanceof Map<?, ?> object) {
            object.forEach((name, value) -> child(new Step((String) name, 0)).add(value));
        } else if (literal instanceof List<?> list) {
            addAll(list, "");
        } else {
            texts.add((String) literal);
        }
    }

    private XmlElement element(String name) {
        List<XmlElement> elements = new ArrayList<>();
        children.forEach((step, child) -> {
            elements.add(child.element(step.name()));
            child.texts.stream().skip(1).forEach(text -> elements.add(leaf(step.name(), text)));
        });
        return new XmlElement(name, List.of(), List.copyOf(elements), texts.isEmpty() ? "" : texts.get(0));
    }

    private static XmlElement leaf(String name, String text) {
        return new XmlElement(name, List.of(), List.of(), text);
    }
}
