namespace AwsFakes.Route53;

/// <summary>Which members go together; breaking one of these rules is InvalidInput, whatever the zone contains.</summary>
internal static class RequestRules
{
    private static readonly string[] Routing =
        ["Weight", "Region", "Failover", "GeoLocation", "MultiValueAnswer", "CidrRoutingConfig", "GeoProximityLocation"];

    public static void Check(RecordChange change)
    {
        CheckContent(change);
        CheckRouting(change);
    }

    public static string RoutingOf(RecordSet set) => Array.Find(Routing, set.Has) ?? "Simple";

    private static void CheckContent(RecordChange change)
    {
        var alias = change.Set.Has("AliasTarget");
        var records = change.Set.Has("ResourceRecords");
        if (alias == records || records != change.Set.Has("TTL"))
        {
            Refuse(change, "Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found "
                + (alias ? "more than one" : "none") + " in");
        }
    }

    private static void CheckRouting(RecordChange change)
    {
        var policies = Routing.Count(change.Set.Has);
        if (policies > 0 && change.Set.SetIdentifier is null)
        {
            Refuse(change, "Missing field 'SetIdentifier' in");
        }

        if (policies > 1 || (policies == 0 && change.Set.SetIdentifier is not null))
        {
            Refuse(change, $"Expected exactly one of [{string.Join(", ", Routing)}], but found {(policies > 1 ? "more than one" : "none")} in");
        }
    }

    private static void Refuse(RecordChange change, string problem) => throw new Refusal(400, "InvalidInput",
        $"Invalid request: {problem} Change with [Action={change.Action}, Name={change.Set.Name}, Type={change.Set.Type}, "
        + $"SetIdentifier={change.Set.SetIdentifier ?? "null"}]");
}
