using System.Globalization;

namespace AwsFakes.Rds;

/// <summary>One page of DescribeDBClusterEndpoints; the marker is the address of the last endpoint that was listed.</summary>
internal sealed record EndpointPage(IReadOnlyList<ClusterEndpoint> Endpoints, string? Marker)
{
    public static EndpointPage Of(IEnumerable<ClusterEndpoint> all, Form form)
    {
        var size = SizeOf(form.Text("MaxRecords"));
        var chosen = all.Where(e => Passes(e, form)).ToList();
        var marker = form.Text("Marker");
        var start = marker is null ? 0 : chosen.FindIndex(e => e.Address == marker) + 1;
        if (marker is not null && start == 0)
        {
            throw Form.Invalid("The request contains an invalid marker.");
        }

        var page = chosen.Skip(start).Take(size).ToList();
        return new EndpointPage(page, start + page.Count < chosen.Count ? page[^1].Address : null);
    }

    private static int SizeOf(string? maxRecords)
    {
        if (maxRecords is null)
        {
            return 100;
        }

        return int.TryParse(maxRecords, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is >= 20 and <= 100
            ? size
            : throw Form.Invalid($"Invalid value {maxRecords} for MaxRecords. Must be between 20 and 100");
    }

    private static bool Passes(ClusterEndpoint endpoint, Form form)
    {
        if (form.Lower("DBClusterEndpointIdentifier") is { } id && endpoint.Identifier != id)
        {
            return false;
        }

        for (var i = 1; form.Text(string.Create(CultureInfo.InvariantCulture, $"Filters.Filter.{i}.Name")) is { } filter; i++)
        {
            var values = form.Texts(string.Create(CultureInfo.InvariantCulture, $"Filters.Filter.{i}.Values"), "Value");
            if (values?.Contains(Filtered(endpoint, filter), StringComparer.OrdinalIgnoreCase) != true)
            {
                return false;
            }
        }

        return true;
    }

    private static string? Filtered(ClusterEndpoint endpoint, string filter) => filter switch
    {
        "db-cluster-endpoint-type" => endpoint.Type,
        "db-cluster-endpoint-custom-type" => endpoint.CustomType,
        "db-cluster-endpoint-id" => endpoint.Identifier,
        "db-cluster-endpoint-status" => endpoint.Status,
        _ => throw Form.Invalid($"Unrecognized filter name: {filter}"),
    };
}
