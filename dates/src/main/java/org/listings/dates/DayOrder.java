package org.listings.dates;

/** Which of the first two numbers of an all-numeric date is the day. */
public enum DayOrder {
    DMY,
    MDY
}
