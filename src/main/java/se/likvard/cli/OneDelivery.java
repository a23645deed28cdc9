package se.likvard.cli;

/** All pieces in one place, one after the other. */
final class OneDelivery implements Delivery {

    private final Layout layout;
    private final Output output;
    private boolean begun;

    OneDelivery(Layout layout, Output output) {
        this.layout = layout;
        this.output = output;
    }

    @Override
    public void add(Piece piece) {
        if (!piece.text().isEmpty()) {
            output.write(begun ? layout.between() + piece.text() : piece.text());
            begun = true;
        }
    }

    @Override
    public void finish() {
        output.finish();
    }

    @Override
    public void close() {
        output.close();
    }
}
