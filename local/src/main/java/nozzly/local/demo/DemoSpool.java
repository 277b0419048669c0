package nozzly.local.demo;

/** The spools of the demo farm. */
enum DemoSpool {
    BLACK("PLA", "Polymaker", "Black", "#1A1A1A", 1000, 140, "21.99", 150, null, "Shelf A1"),
    WHITE("PLA", "Polymaker", "White", "#F5F5F2", 1000, 140, "21.99", 150, null, "Shelf A1"),
    WHITE_COLOURS("PLA", "Bambu Lab", "Jade White", "#FFFFFF", 1000, 250, "24.99", 150, null, "AMS"),
    RED("PLA", "eSUN", "Fire Engine Red", "#C8102E", 1000, 224, "19.99", 150, 330L, "AMS"),
    YELLOW("PLA", "eSUN", "Yellow", "#FFD100", 1000, 224, "19.99", 150, null, "AMS"),
    BLUE("PLA", "eSUN", "Light Blue", "#5BA4CF", 1000, 224, "19.99", 150, 820L, "Shelf A2"),
    SILVER("PLA", "Prusament", "Galaxy Silver", "#8A8D8F", 1000, 201, "29.99", 150, 760L, "Shelf A2"),
    PETG_BLACK("PETG", "Prusament", "Jet Black", "#101010", 1000, 201, "29.99", 200, null, "Shelf B1"),
    PETG_ORANGE("PETG", "Prusament", "Prusa Orange", "#FA6831", 1000, 201, "29.99", 200, null, "Shelf B1"),
    /** Nobody weighed an empty one. */
    PETG_CLEAR("PETG", "Overture", "Clear", "#E6EEF0", 1000, null, "22.49", 200, null, "Shelf B2"),
    ASA_BLACK("ASA", "Polymaker", "Black", "#1A1A1A", 1000, 140, "31.99", 200, 620L, "Dry box"),
    ASA_GREY("ASA", "Polymaker", "Grey", "#7F7F7F", 1000, 140, "31.99", 200, null, "Dry box"),
    TPU_BLACK("TPU", "eSUN", "Black", "#1A1A1A", 1000, 224, "32.99", 150, null, "Dry box"),
    /** A sample: it has no price. */
    TPU_BLUE("TPU", "Overture", "Blue", "#1F4E9E", 250, 98, null, 50, null, "Dry box");

    final String material;
    final String brand;
    final String color;
    final String hex;
    final long net;
    final Integer tare;
    final String price;
    final long lowAt;
    /** Of an opened one; null for a full one. */
    final Long remaining;

    final String location;

    DemoSpool(
            String material,
            String brand,
            String color,
            String hex,
            long net,
            Integer tare,
            String price,
            long lowAt,
            Long remaining,
            String location) {
        this.material = material;
        this.brand = brand;
        this.color = color;
        this.hex = hex;
        this.net = net;
        this.tare = tare;
        this.price = price;
        this.lowAt = lowAt;
        this.remaining = remaining;
        this.location = location;
    }
}
