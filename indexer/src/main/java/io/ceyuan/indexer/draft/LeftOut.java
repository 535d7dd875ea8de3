package io.ceyuan.indexer.draft;

import javax.xml.stream.events.XMLEvent;

/** Keeps count, event by event, of the elements inside of which nothing is text of the document. */
final class LeftOut {

    private int depth;

    /** Takes the next event, and says whether it is left out: inside of such an element, or where one begins or ends. */
    boolean takes(XMLEvent event) {
        if (event.isStartElement() && WordName.isLeftOut(event.asStartElement().getName())) {
            depth++;
            return true;
        }
        if (event.isEndElement() && WordName.isLeftOut(event.asEndElement().getName())) {
            depth--;
            return true;
        }
        return depth > 0;
    }
}
