package io.github.lookalike.decode.jpeg;

import java.util.ArrayList;
import java.util.List;

/** How a scan is made of MCUs, and those of blocks (T.81, A.2). */
final class ScanLayout {

    /** One block of the scan's MCU. */
    static final class Block {
        final Channel channel;
        /** Which of the scan's components, from 0. */
        final int part;
        /** Column and row of the block in MCU 0 of row 0. */
        final int column;

        final int row;
        /** Blocks from MCU to MCU, across and down. */
        final int stepAcross;

        final int stepDown;

        Block(Channel channel, int part, int column, int row, int stepAcross, int stepDown) {
            this.channel = channel;
            this.part = part;
            this.column = column;
            this.row = row;
            this.stepAcross = stepAcross;
            this.stepDown = stepDown;
        }

        int columnAt(int mcu) {
            return column + mcu * stepAcross;
        }

        int rowAt(int mcuRow) {
            return row + mcuRow * stepDown;
        }
    }

    final Block[] blocks;
    final int wide;
    final int high;

    ScanLayout(List<Channel> channels) {
        List<Block> all = new ArrayList<>();
        if (channels.size() == 1) {
            Channel only = channels.get(0);
            all.add(new Block(only, 0, 0, 0, 1, 1));
            wide = only.realBlocksWide();
            high = only.realBlocksHigh();
        } else {
            for (int i = 0; i < channels.size(); i++) {
                addBlocks(channels.get(i), i, all);
            }
            wide = channels.get(0).blocksWide / channels.get(0).component.horizontal();
            high = channels.get(0).blocksHigh / channels.get(0).component.vertical();
        }
        blocks = all.toArray(Block[]::new);
    }

    private static void addBlocks(Channel channel, int part, List<Block> all) {
        int across = channel.component.horizontal();
        int down = channel.component.vertical();
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                all.add(new Block(channel, part, column, row, across, down));
            }
        }
    }
}
