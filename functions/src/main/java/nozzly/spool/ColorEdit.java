package nozzly.spool;

import nozzly.farm.Change;

/** What a person wants of a spool's colour, member by member. */
public record ColorEdit(Change<String> name, Change<String> hex) {

    /** {@code color}, which may be null, with the changes; null when nothing is left of it. */
    SpoolColor on(SpoolColor color) {
        SpoolColor edited = new SpoolColor(
                name.or(color == null ? null : color.name()), hex.or(color == null ? null : color.hex()));
        return edited.name() == null && edited.hex() == null ? null : edited;
    }
}
