using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace AwsFakes.Route53;

/// <summary>The body of ChangeResourceRecordSets, read as strictly as the service's schema does.</summary>
internal sealed record ChangeBatch(string? Comment, IReadOnlyList<RecordChange> Changes)
{
    private const int MaxRecords = 1_000;
    private const int MaxCharacters = 32_000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };

    public static ChangeBatch Read(string body, XNamespace ns)
    {
        var root = Load(body);
        var batch = root.Name == ns + "ChangeResourceRecordSetsRequest" ? root.Element(ns + "ChangeBatch") : null;
        var changes = batch?.Element(ns + "Changes")?.Elements(ns + "Change").Select(change => ReadChange(change, ns)).ToList();
        if (changes is not { Count: > 0 })
        {
            throw new Refusal(400, "InvalidInput", "Invalid XML ; Changes: at least one Change");
        }

        var comment = batch!.Element(ns + "Comment")?.Value;
        return comment is { Length: > 256 }
            ? throw new Refusal(400, "InvalidInput", "Invalid XML ; Comment: at most 256 characters")
            : new ChangeBatch(comment, changes);
    }

    /// <summary>The documented limits of one request; each problem is a message of InvalidChangeBatch.</summary>
    public IEnumerable<string> LimitsExceeded()
    {
        if (Changes.Sum(c => c.Cost * c.Set.Values.Count) > MaxRecords)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Number of records limit of {MaxRecords} exceeded.");
        }

        if (Changes.Sum(c => c.Cost * c.Set.Values.Sum(v => v.Length)) > MaxCharacters)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"RDATA character limit of {MaxCharacters} exceeded.");
        }
    }

    private static XElement Load(string body)
    {
        try
        {
            using var text = new StringReader(body);
            using var reader = XmlReader.Create(text, Settings);
            return XElement.Load(reader);
        }
        catch (XmlException e)
        {
            throw new Refusal(400, "InvalidInput", $"Invalid XML ; {e.Message}");
        }
    }

    private static RecordChange ReadChange(XElement change, XNamespace ns)
    {
        var action = change.Element(ns + "Action")?.Value;
        var set = change.Element(ns + "ResourceRecordSet");
        if (action is not ("CREATE" or "DELETE" or "UPSERT") || set is null)
        {
            throw new Refusal(400, "InvalidInput", $"Invalid XML ; Change: '{action}' is no action, or the ResourceRecordSet is missing");
        }

        var result = new RecordChange(action, RecordSetSchema.Read(set));
        RequestRules.Check(result);
        return result;
    }
}
