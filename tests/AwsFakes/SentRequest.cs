using System.Text;

namespace AwsFakes;

/// <summary>A request as it left the SDK.</summary>
public sealed record SentRequest(string Method, Uri Address, IReadOnlyDictionary<string, string> Headers, string Body)
{
    private static readonly string[] ProtocolHeaders = ["Content-Type", "x-amz-api-version", "X-Amz-Target"];

    public static async Task<SentRequest> Of(HttpRequestMessage request, CancellationToken stop)
    {
        var headers = request.Headers.Concat(request.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>())
            .ToDictionary(h => h.Key, h => string.Join(",", h.Value), StringComparer.OrdinalIgnoreCase);
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(stop);
        return new SentRequest(request.Method.Method, request.RequestUri!, headers, body);
    }

    /// <summary>
    /// Method and address, the headers that the protocol prescribes, an empty line, the body. A form has a line per parameter, so that a review sees
    /// which one changed.
    /// </summary>
    public string WireForm()
    {
        var text = new StringBuilder($"{Method} {Address.AbsoluteUri}\n");
        foreach (var name in ProtocolHeaders.Where(Headers.ContainsKey))
        {
            text.Append($"{name}: {Headers[name]}\n");
        }

        var isForm = Headers.GetValueOrDefault("Content-Type", "").StartsWith("application/x-www-form-urlencoded", StringComparison.Ordinal);
        return text.Append($"\n{(isForm ? Body.Replace("&", "\n&", StringComparison.Ordinal) : Body)}").ToString().TrimEnd('\n');
    }
}
