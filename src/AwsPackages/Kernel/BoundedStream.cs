namespace Amazon.Kernel;

/// <summary>A reply up to the size that a reply can have; beyond it a peer is broken or hostile.</summary>
internal sealed class BoundedStream(Stream reply) : Stream
{
    // A page of 100 DB instances is below 1 MB, one of log events at most 1 MB, a history page below 10 MB.
    private const long Largest = 16 * 1024 * 1024;

    private long taken;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => taken; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = reply.Read(buffer, offset, count);
        taken += read;
        return taken <= Largest ? read : throw new IOException($"The reply is larger than {Largest} bytes.");
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
