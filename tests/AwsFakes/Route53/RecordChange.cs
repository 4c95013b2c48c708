namespace AwsFakes.Route53;

/// <summary>The action is CREATE, DELETE or UPSERT.</summary>
public sealed record RecordChange(string Action, RecordSet Set)
{
    /// <summary>Route 53 counts an UPSERT as the two changes that it stands for.</summary>
    internal int Cost => Action == "UPSERT" ? 2 : 1;
}

/// <summary>A batch that was accepted.</summary>
public sealed record AcceptedChange(string Id, string ZoneId, DateTimeOffset SubmittedAt, string? Comment, IReadOnlyList<RecordChange> Changes);
