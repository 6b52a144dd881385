package org.accessportal.platform.outbox;

import java.lang.reflect.Proxy;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** A broker that answers what a test tells it to. */
final class ScriptedBroker {

    private ScriptedBroker() {}

    @SuppressWarnings("unchecked") // the proxy is made for this very interface
    static Producer<byte[], byte[]> producer(Function<ProducerRecord<byte[], byte[]>, Future<RecordMetadata>> answer) {
        return (Producer<byte[], byte[]>) Proxy.newProxyInstance(
                ScriptedBroker.class.getClassLoader(), new Class<?>[] {Producer.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("send")) {
                        return answer.apply((ProducerRecord<byte[], byte[]>) arguments[0]);
                    }
                    return null;
                });
    }

    static void pauseLikeANetwork() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
