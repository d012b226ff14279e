package org.listings.dashboards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A saved object that people may also open alone: a search, a map. */
record SavedPanel(String title, SavedObject object, ObjectNode embedded) implements Panel {

    @Override
    public SavedObject.Type type() {
        return object.type();
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }

    @Override
    public Optional<SavedObject> saved() {
        return Optional.of(object);
    }
}
