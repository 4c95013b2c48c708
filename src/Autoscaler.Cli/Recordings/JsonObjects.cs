namespace Autoscaler.Cli.Recordings;

/// <summary>
/// Finds the JSON objects of a log, whatever stands between them: a line each, printed over many lines, or behind the time that an export writes. The events of a
/// page (<c>aws logs</c>: events; a delivery: logEvents) are found one by one, however long the page is. Feed it bytes; it holds no more than one object.
/// </summary>
/// <param name="found">Gets each object.</param>
internal sealed class JsonObjects(Action<ReadOnlySpan<byte>> found)
{
    // Of a page that was written as one line by something that is no log.
    private const int LargestObject = 8 * 1024 * 1024;

    private byte[] kept = new byte[64 * 1024];

    private int length;

    private int depth;

    private int floor;

    private bool inString;

    private bool isEscaped;

    private bool isLineStart = true;

    private bool isRestOfPage;

    /// <summary>Objects that broke off, or are larger than any event of a log.</summary>
    public int Broken { get; private set; }

    public void Feed(ReadOnlySpan<byte> bytes)
    {
        foreach (var letter in bytes)
        {
            Take(letter);
        }
    }

    /// <summary>No more bytes come.</summary>
    public void End()
    {
        if (depth > floor)
        {
            Drop();
        }
    }

    private void Take(byte letter)
    {
        if (depth == floor && letter != '{')
        {
            Between(letter);
            return;
        }

        // Printed over several lines an object is indented: what begins at the edge is another one, and this one broke off.
        if (isLineStart && depth > floor && letter is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'}' or (byte)']'))
        {
            Drop();
            Take(letter);
            return;
        }

        // No string of JSON goes on in the next line.
        if (inString && letter == '\n')
        {
            Drop();
            isLineStart = true;
            return;
        }

        Keep(letter);
        if (inString)
        {
            (inString, isEscaped) = (isEscaped || letter != '"', !isEscaped && letter == '\\');
        }
        else
        {
            Structure(letter);
        }

        isLineStart = letter == '\n';
    }

    private void Between(byte letter)
    {
        isLineStart = letter == '\n';

        // The list of a page has ended; what follows is the rest of the page.
        if (letter == ']' && floor > 0)
        {
            (depth, floor, length, isRestOfPage) = (1, 0, 0, true);
        }
    }

    private void Structure(byte letter)
    {
        switch (letter)
        {
            case (byte)'"':
                inString = true;
                break;
            case (byte)'{':
                depth++;
                break;
            case (byte)'[' when depth == 1 && floor == 0 && IsPage():
                (floor, length) = (1, 0);
                break;
            case (byte)'}' when --depth == floor:
                if (!isRestOfPage)
                {
                    found(kept.AsSpan(0, length));
                }

                (length, isRestOfPage) = (0, false);
                break;
        }
    }

    /// <summary>Whether what is kept ends with the name of a page's list.</summary>
    private bool IsPage()
    {
        var before = kept.AsSpan(0, length - 1).TrimEnd(" \t\r\n"u8);
        before = before is [.. var name, (byte)':'] ? name.TrimEnd(" \t\r\n"u8) : before;
        return before.EndsWith("\"events\""u8) || before.EndsWith("\"logEvents\""u8);
    }

    private void Keep(byte letter)
    {
        if (length == LargestObject)
        {
            Drop();
            return;
        }

        if (length == kept.Length)
        {
            Array.Resize(ref kept, kept.Length * 2);
        }

        kept[length++] = letter;
    }

    private void Drop()
    {
        Broken++;
        (depth, floor, length, inString, isEscaped, isLineStart, isRestOfPage) = (0, 0, 0, false, false, false, false);
    }
}
