namespace Amazon.Lambda.RuntimeSupport;

/// <summary>
/// The bytes of one event or one response. The same two serve invocation after invocation, so closing one (a StreamReader does) closes nothing.
/// It stays as large as the largest payload. A handler that kept its event's stream would read the next event in it.
/// </summary>
internal sealed class Payload : MemoryStream
{
    /// <summary>Lambda's limit. An announced length above it is not believed, but what really comes is taken.</summary>
    private const int Largest = 6 * 1024 * 1024;

    public ReadOnlyMemory<byte> Bytes => GetBuffer().AsMemory(0, (int)Length);

    public void Restart(long expected)
    {
        SetLength(0);
        Capacity = Math.Max(Capacity, (int)Math.Min(expected, Largest));
    }

    protected override void Dispose(bool disposing) { }
}
