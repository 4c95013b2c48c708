using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.CloudWatch.Model;

public class MetricDataQuery
{
    public string Id { get; set; }

    public MetricStat MetricStat { get; set; }

    public string Expression { get; set; }

    public string Label { get; set; }

    public bool? ReturnData { get; set; }

    public int? Period { get; set; }

    public string AccountId { get; set; }

    internal static void Write(QueryForm form, MetricDataQuery query)
    {
        form.Text("Id", query.Id);
        form.Object("MetricStat", query.MetricStat, MetricStat.Write);
        form.Text("Expression", query.Expression);
        form.Text("Label", query.Label);
        form.Flag("ReturnData", query.ReturnData);
        form.Number("Period", query.Period);
        form.Text("AccountId", query.AccountId);
    }

    internal static MetricDataQuery Read(XElement query) => new()
    {
        Id = query.Text("Id"),
        MetricStat = query.Object("MetricStat", MetricStat.Read),
        Expression = query.Text("Expression"),
        Label = query.Text("Label"),
        ReturnData = query.Flag("ReturnData"),
        Period = query.Int("Period"),
        AccountId = query.Text("AccountId"),
    };
}

public class MetricStat
{
    public Metric Metric { get; set; }

    public int? Period { get; set; }

    public string Stat { get; set; }

    public StandardUnit Unit { get; set; }

    internal static void Write(QueryForm form, MetricStat stat)
    {
        form.Object("Metric", stat.Metric, Metric.Write);
        form.Number("Period", stat.Period);
        form.Text("Stat", stat.Stat);
        form.Constant("Unit", stat.Unit);
    }

    internal static MetricStat Read(XElement stat) => new()
    {
        Metric = stat.Object("Metric", Metric.Read),
        Period = stat.Int("Period"),
        Stat = stat.Text("Stat"),
        Unit = stat.Constant("Unit", StandardUnit.FindValue),
    };
}

public class Metric
{
    public string Namespace { get; set; }

    public string MetricName { get; set; }

    public List<Dimension> Dimensions { get; set; }

    internal static void Write(QueryForm form, Metric metric)
    {
        form.Text("Namespace", metric.Namespace);
        form.Text("MetricName", metric.MetricName);
        form.List("Dimensions", "member", metric.Dimensions, Dimension.Write);
    }

    internal static Metric Read(XElement metric) => new()
    {
        Namespace = metric.Text("Namespace"),
        MetricName = metric.Text("MetricName"),
        Dimensions = metric.List("Dimensions", "member", Dimension.Read),
    };
}
