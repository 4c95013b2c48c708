namespace Autoscaler.Functions.Announcements;

/// <summary>What an announcement is about, and when.</summary>
/// <param name="Cluster">The DB cluster identifier.</param>
/// <param name="Response">The execution's name: the thread in which all of the response's messages stand.</param>
/// <param name="StartedAt">When the response was started.</param>
/// <param name="Now">When this is told.</param>
/// <param name="OverrideParameter">Where an operator's word is read from; null where the stack has no such parameter.</param>
public sealed record Occasion(string Cluster, string Response, DateTimeOffset StartedAt, DateTimeOffset Now, string? OverrideParameter);
