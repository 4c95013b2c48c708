using System.IO.Compression;

namespace Autoscaler.Cli.Recordings;

/// <summary>
/// A gzip stream that knows whether it was whole. The framework's reader ends silently where its input ends, so a last member of our own goes behind the file: its
/// content comes out at the end exactly if everything before it was there.
/// </summary>
internal sealed class GzipEnd : IDisposable
{
    // No UTF-8, so no log holds it.
    private static readonly byte[] Mark = [0xF8, 0xF9, 0xFA, 0xFB];

    private readonly GZipStream packed;

    private readonly byte[] held = new byte[Mark.Length];

    private int holding;

    public GzipEnd(Stream file) => packed = new GZipStream(new Joined(file, LastMember()), CompressionMode.Decompress);

    /// <summary>Fills the buffer as far as there is anything; the mark itself is held back.</summary>
    /// <returns>How much; 0 at the end.</returns>
    /// <exception cref="InvalidDataException">The file was cut off or is damaged; what has been returned before is right.</exception>
    public int Read(Span<byte> into)
    {
        Span<byte> raw = stackalloc byte[4096];
        while (true)
        {
            var read = packed.Read(raw[..Math.Min(raw.Length, into.Length)]);
            if (read == 0)
            {
                return held.AsSpan(0, holding).SequenceEqual(Mark) ? 0 : throw new InvalidDataException("The file ends in the middle of its gzip data.");
            }

            // What was held goes out before what has come, and the last four bytes stay.
            Span<byte> all = [.. held.AsSpan(0, holding), .. raw[..read]];
            holding = Math.Min(Mark.Length, all.Length);
            all[^holding..].CopyTo(held);
            var free = all[..^holding];
            if (free.Length > 0)
            {
                free.CopyTo(into);
                return free.Length;
            }
        }
    }

    public void Dispose() => packed.Dispose();

    private static byte[] LastMember()
    {
        using var member = new MemoryStream();
        using (var gzip = new GZipStream(member, CompressionLevel.NoCompression, leaveOpen: true))
        {
            gzip.Write(Mark);
        }

        return member.ToArray();
    }

    /// <summary>One stream after another.</summary>
    private sealed class Joined(Stream first, byte[] last) : Stream
    {
        private readonly MemoryStream second = new(last);

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer) => first.Read(buffer) is > 0 and var read ? read : second.Read(buffer);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
