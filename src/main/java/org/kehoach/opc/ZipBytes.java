package org.kehoach.opc;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;

/** The numbers of a zip (số trong tệp nén), which stand in it from the low byte up; none is read outside of the file. */
record ZipBytes(byte[] array) {

    private static final VarHandle INT16 = MethodHandles.byteArrayViewVarHandle(short[].class,
            ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT64 = MethodHandles.byteArrayViewVarHandle(long[].class,
            ByteOrder.LITTLE_ENDIAN);

    int length() {
        return array.length;
    }

    /** Without a sign. */
    int int16(long at) throws OpcException {
        demand(at, 2);
        return (short) INT16.get(array, (int) at) & 0xffff;
    }

    int int32(long at) throws OpcException {
        demand(at, 4);
        return (int) INT32.get(array, (int) at);
    }

    long uint32(long at) throws OpcException {
        return int32(at) & 0xffffffffL;
    }

    /** Beyond what a file here can have, -1. */
    long int64(long at) throws OpcException {
        demand(at, 8);
        long value = (long) INT64.get(array, (int) at);
        return value >= 0 && value <= Integer.MAX_VALUE ? value : -1;
    }

    String text(long at, int length, Charset charset) throws OpcException {
        demand(at, length);
        return new String(array, (int) at, length, charset);
    }

    /** Refuses a file that ends before what it promises. */
    void demand(long at, long count) throws OpcException {
        if (at < 0 || count < 0 || at > array.length - count) {
            throw new OpcException(new OpcProblem.NotAPackage("cut off"));
        }
    }
}
