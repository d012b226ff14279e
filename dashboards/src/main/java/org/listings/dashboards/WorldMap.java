package org.listings.dashboards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Countries coloured by how many documents name them. The shapes come from Elastic's map service
 * into the browser, so without internet the map is empty; a bar chart says the same.
 */
final class WorldMap {

    // any id will do, but the colour's field is named after it
    private static final String JOIN = "5b0c4d1e-1a77-4c51-9d0a-6c1d2f6a7b10";
    private static final String REFERENCE = "layer_1_join_0_index_pattern";
    private static final int COUNTRIES = 250;

    private WorldMap() {}

    /**
     * The map and its panel.
     *
     * @param field the documents' ISO 3166-1 alpha-2 codes, upper case
     */
    static SavedPanel of(String id, String title, DataView view, String field) {
        ObjectNode attributes =
                Json.object(
                        "title",
                        title,
                        "description",
                        "",
                        "mapStateJSON",
                        state().toString(),
                        "layerListJSON",
                        Json.array(background(), countries(field)).toString(),
                        "uiStateJSON",
                        Json.object("isLayerTOCOpen", false, "openTOCDetails", Json.array())
                                .toString());
        SavedObject map =
                new SavedObject(
                        SavedObject.Type.MAP,
                        id,
                        attributes,
                        List.of(Reference.to(view, REFERENCE)));
        ObjectNode embedded =
                Json.object(
                        "mapCenter",
                        Json.object("lat", 25, "lon", 10, "zoom", 1.6),
                        "isLayerTOCOpen",
                        false,
                        "openTOCDetails",
                        Json.array(),
                        "hiddenLayers",
                        Json.array());
        return new SavedPanel(title, map, embedded);
    }

    private static ObjectNode state() {
        return Json.object(
                "adHocDataViews",
                Json.array(),
                "zoom",
                1.6,
                "center",
                Json.object("lon", 10, "lat", 25),
                "timeFilters",
                Json.object("from", Views.FROM, "to", Views.TO),
                "refreshConfig",
                Json.object("isPaused", true, "interval", 60_000),
                "query",
                Json.query(""),
                "filters",
                Json.array(),
                "settings",
                Json.object(
                        "autoFitToDataBounds",
                        false,
                        "initialLocation",
                        "LAST_SAVED_LOCATION",
                        "maxZoom",
                        24,
                        "minZoom",
                        0));
    }

    private static ObjectNode background() {
        ObjectNode layer = layer("background", "EMS_VECTOR_TILE", 1);
        layer.put("locale", "autoselect");
        layer.set("style", Json.object("type", "EMS_VECTOR_TILE", "color", ""));
        layer.set(
                "sourceDescriptor",
                Json.object(
                        "type",
                        "EMS_TMS",
                        "isAutoSelect",
                        true,
                        "lightModeDefault",
                        "road_map_desaturated"));
        return layer;
    }

    private static ObjectNode countries(String field) {
        ObjectNode layer = layer("countries", "GEOJSON_VECTOR", 0.75);
        layer.put("label", "Listings");
        layer.set(
                "sourceDescriptor",
                Json.object(
                        "type",
                        "EMS_FILE",
                        "id",
                        "world_countries",
                        "tooltipProperties",
                        Json.array("name")));
        ObjectNode join =
                Json.object(
                        "type",
                        "ES_TERM_SOURCE",
                        "id",
                        JOIN,
                        "term",
                        field,
                        "size",
                        COUNTRIES,
                        "metrics",
                        Json.array(Json.object("type", "count", "label", "Listings")),
                        "applyGlobalQuery",
                        true,
                        "applyGlobalTime",
                        true,
                        "applyForceRefresh",
                        true,
                        "indexPatternRefName",
                        REFERENCE);
        layer.set("joins", Json.array(Json.object("leftField", "iso2", "right", join)));
        layer.set("style", style());
        return layer;
    }

    private static ObjectNode layer(String id, String type, double alpha) {
        return Json.object(
                "id",
                id,
                "type",
                type,
                "minZoom",
                0,
                "maxZoom",
                24,
                "alpha",
                alpha,
                "visible",
                true,
                "includeInFitToBounds",
                true);
    }

    private static ObjectNode style() {
        ObjectNode field = Json.object("name", "__kbnjoin__count__" + JOIN, "origin", "join");
        ObjectNode fill =
                Json.object(
                        "color",
                        "Blues",
                        "colorCategory",
                        "palette_0",
                        "type",
                        "ORDINAL",
                        "field",
                        field,
                        "fieldMetaOptions",
                        Json.object("isEnabled", true, "sigma", 3));
        return Json.object(
                "type",
                "VECTOR",
                "isTimeAware",
                true,
                "properties",
                Json.object(
                        "fillColor",
                        Json.object("type", "DYNAMIC", "options", fill),
                        "lineColor",
                        Json.object("type", "STATIC", "options", Json.object("color", "#3d3d3d")),
                        "lineWidth",
                        Json.object("type", "STATIC", "options", Json.object("size", 1))));
    }
}
