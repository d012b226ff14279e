package org.listings.dashboards;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One saved object's mention of another: Kibana finds and rewrites these, never ids inside texts.
 *
 * @param name what the mentioning object calls it
 */
record Reference(String name, SavedObject.Type type, String id) {

    static Reference to(DataView view, String name) {
        return new Reference(name, SavedObject.Type.DATA_VIEW, view.id());
    }

    /** The same from further out: a panel's reference on its dashboard. */
    Reference within(String prefix) {
        return new Reference(prefix + ":" + name, type, id);
    }

    ObjectNode json() {
        return Json.object("id", id, "name", name, "type", type.text());
    }
}
