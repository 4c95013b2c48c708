namespace Autoscaler.Lambda;

/// <summary>The bytes of an event, without a copy where the runtime holds them in one piece.</summary>
internal static class EventBytes
{
    public static ReadOnlyMemory<byte> Of(Stream input)
    {
        if (input is MemoryStream memory && memory.TryGetBuffer(out var held))
        {
            return held;
        }

        using var copy = new MemoryStream();
        input.CopyTo(copy);
        return copy.GetBuffer().AsMemory(0, (int)copy.Length);
    }
}
