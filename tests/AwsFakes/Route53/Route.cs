namespace AwsFakes.Route53;

/// <summary>Method and path to the operation and the id that the path carries.</summary>
internal static class Route
{
    public static (string Operation, string Id) Of(HttpRequestMessage request)
    {
        string[] path = [request.Method.Method, .. request.RequestUri!.AbsolutePath.Trim('/').Split('/').Select(Uri.UnescapeDataString)];
        return path switch
        {
            ["GET", "2013-04-01", "hostedzone", var id, "rrset"] => ("ListResourceRecordSets", id),
            ["POST", "2013-04-01", "hostedzone", var id, "rrset"] => ("ChangeResourceRecordSets", id),
            ["GET", "2013-04-01", "hostedzone", var id] => ("GetHostedZone", id),
            ["GET", "2013-04-01", "change", var id] => ("GetChange", id),
            _ => (string.Join(' ', path), ""),
        };
    }
}
