namespace Autoscaler.Functions.Tests;

internal static class TestPolicy
{
    /// <summary>Hot from 70 %, woken after three hot seconds.</summary>
    public static string Of(string mode = "act", params string[] clusters) =>
        $$"""{"defaults":{"mode":"{{mode}}"},"clusters":[{{string.Join(",", (clusters.Length == 0 ? ["shop"] : clusters).Select(Cluster))}}]}""";

    /// <summary>The shop's, acting, with more defaults: members of a JSON object.</summary>
    public static string With(string defaults) => Of().Replace("\"mode\":\"act\"", $"\"mode\":\"act\",{defaults}", StringComparison.Ordinal);

    private static string Cluster(string id) =>
        """{"id":"ID","record":{"hostedZoneId":"Z0000000EXAMPLE","name":"ro.ID.internal","provisionedSetIdentifier":"provisioned","serverlessSetIdentifier":"serverless"},"readers":{"min":2,"max":8},"serverless":{"minAcu":2,"maxAcu":64}}"""
            .Replace("ID", id, StringComparison.Ordinal);
}
