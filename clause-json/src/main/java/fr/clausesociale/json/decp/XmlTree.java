package fr.clausesociale.json.decp;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one element of XML with the parser of the JDK, whatever others are there. The element is all that the parser is given: no document
 * type, and so no entity, can stand before it, and the parser would read none.
 */
final class XmlTree {

    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    XmlTree() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException();
        });
    }

    /** Reads the element, or refuses it. */
    XmlElement read(Reader xml) {
        try {
            XMLStreamReader in = factory.createXMLStreamReader(xml);
            try {
                return element(in);
            } finally {
                in.close();
            }
        } catch (XMLStreamException e) {
            throw DecpFault.CONTRACT_MALFORMED.refusal();
        }
    }

    private static XmlElement element(XMLStreamReader in) throws XMLStreamException {
        Deque<Open> open = new ArrayDeque<>();
        Open document = new Open("", List.of());
        open.push(document);
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() > JsonTree.DEPTH) {
                        throw DecpFault.CONTRACT_TOO_LARGE.refusal();
                    }
                    open.push(new Open(local(in.getLocalName()), attributes(in)));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop().element();
                    open.element().children.add(closed);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
                case XMLStreamConstants.END_DOCUMENT -> {}
                default -> throw DecpFault.CONTRACT_MALFORMED.refusal();
            }
        }
        return document.children.get(0);
    }

    private static List<String> attributes(XMLStreamReader in) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = in.getAttributeLocalName(i);
            if (!name.startsWith("xmlns") && !name.startsWith("xsi:")) {
                names.add(local(name));
            }
        }
        return names;
    }

    /** A name without its prefix. */
    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** An element of which the end has not been read. */
    private static final class Open {
        private final String name;
        private final List<String> attributes;
        private final List<XmlElement> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(String name, List<String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        void append(char[] characters, int from, int count) {
            if (text.length() + count > JsonTree.TEXT) {
                throw DecpFault.CONTRACT_TOO_LARGE.refusal();
            }
            text.append(characters, from, count);
        }

        XmlElement element() {
            return new XmlElement(name, attributes, List.copyOf(children), text.toString());
        }
    }
}
