package nozzly.spool;

/**
 * What a person says of a spool, or of several alike, that the farm gets.
 *
 * @param remaining of an opened spool; null when it is full, or when {@code gross} tells
 * @param gross weight on the scale, the empty spool included; null when it was not weighed
 * @param count of spools alike; null for one
 */
public record NewSpool(SpoolEdit details, Grams remaining, Grams gross, Long count) {}
