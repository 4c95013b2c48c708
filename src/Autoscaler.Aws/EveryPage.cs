using Autoscaler.Functions;

namespace Autoscaler.Aws;

/// <summary>
/// Follows a list to its last page. What is absent is absent only after the last page, so a list that goes on beyond the limit is a failure and never a
/// shorter list.
/// </summary>
internal static class EveryPage
{
    /// <param name="call">What is tried, in our words: "describe the readers".</param>
    /// <param name="most">A list of more pages is not ours.</param>
    /// <param name="fetch">The page that a token names, null for the first one, and the token of the next, null or empty after the last one.</param>
    /// <returns>The items. Who stops early asks for no further page.</returns>
    public static async IAsyncEnumerable<TItem> Of<TItem, TToken>(string call, int most, Func<TToken?, Task<(List<TItem>? Items, TToken? Next)>> fetch)
        where TToken : class
    {
        TToken? token = null;
        for (var page = 0; page < most; page++)
        {
            (var items, token) = await AwsCall.Read(call, () => fetch(token));
            foreach (var item in items ?? [])
            {
                yield return item;
            }

            if (token is null or "")
            {
                yield break;
            }
        }

        throw new PortFailure.Denied($"{call}: the list goes on after {most} pages");
    }
}
