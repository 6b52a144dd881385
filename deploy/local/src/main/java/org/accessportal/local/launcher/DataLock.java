package org.accessportal.local.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;
import org.accessportal.local.layout.DataFolder;
import org.accessportal.local.layout.OwnerOnly;

/** The right to be the only launcher on a data folder; the system takes it back when the launcher dies. */
final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock take(DataFolder data) throws IOException, StartException {
        OwnerOnly.folder(data.root());
        FileChannel channel = FileChannel.open(data.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw StartException.usage("The portal already runs with the data folder %s; choose another with --data."
                    .formatted(data.root()));
        }
        return new DataLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
