// The figures of `budget summary`, as one would write it with simdjson: no rule of the book is checked, no place of
// a fault is told, plans are not revised. Rows are exact; the sums that need not be whole are long doubles.
//   summary BOOK MONTH
#include <cmath>
#include <cstdio>
#include <simdjson.h>
#include <string>
#include <vector>

using namespace simdjson;
using i128 = __int128;

static const int checkpoints[] = {3, 6, 10, 12};
static const char *const plan_keys[] = {"march", "june", "october", "december"};

// 万元 with two to six decimals, as 分.
static int64_t fen(ondemand::value value) {
  const char *text = value.get_raw_json_string().value().raw();
  bool negative = *text == '-';
  int64_t amount = 0;
  int decimals = -1;
  for (text += negative; *text != '"'; text++) {
    if (*text == '.') { decimals = 0; continue; }
    amount = amount * 10 + (*text - '0');
    if (decimals >= 0) decimals++;
  }
  for (; decimals < 6; decimals++) amount *= 10;
  return negative ? -amount : amount;
}

static int64_t funds(ondemand::object object) {
  int64_t fiscal = fen(object.find_field("fiscal").value());
  return fiscal + fen(object.find_field("other").value());
}

// A quotient in hundredths of a percent, rounded half away from zero.
static int64_t percent(i128 above, i128 below) {
  bool negative = above < 0;
  i128 scaled = (negative ? -above : above) * 10000;
  int64_t rounded = int64_t((scaled * 2 + below) / (below * 2));
  return negative ? -rounded : rounded;
}

struct Standing { i128 share, year, deviation; const char *status; };

// The plan's share of the year is share/year, the deviation deviation/(year * budget).
static Standing stand(const int64_t plan[4], int month, int64_t spent, int64_t budget) {
  int end = 0;
  while (checkpoints[end] < month) end++;
  int start_month = end ? checkpoints[end - 1] : 0, span = checkpoints[end] - start_month;
  int64_t start = end ? plan[end - 1] : 0;
  Standing s;
  s.share = i128(start) * (checkpoints[end] - month) + i128(plan[end]) * (month - start_month);
  s.year = i128(plan[3]) * span;
  s.deviation = i128(spent) * s.year - s.share * budget;
  i128 whole = s.year * budget;
  s.status = spent > budget ? "超支" : s.deviation >= 0 ? "正常" : s.deviation * 10 <= -whole ? "严重滞后" : "滞后";
  return s;
}

struct Row {
  std::string_view name;
  int64_t budget, spent, plan, rate, deviation;
  const char *status, *light;
  int since;
};

static size_t columns(std::string_view text) {
  size_t width = 0;
  for (unsigned char byte : text) width += byte < 0x80 ? 1 : byte >= 0xC0 ? 2 : 0;
  return width;
}

static std::string amount(int64_t fen) {
  char text[32];
  int length = snprintf(text, sizeof text, "%s%lld.%06lld", fen < 0 ? "-" : "", llabs(fen) / 1000000LL,
                        llabs(fen) % 1000000LL);
  for (int kept = 0; kept < 4 && text[length - 1] == '0'; kept++) length--;
  return std::string(text, length);
}

static void put_hundredths(std::string &page, int64_t value, size_t width, bool with_sign) {
  char text[32];
  const char *sign = value < 0 ? "-" : with_sign && value > 0 ? "+" : "";
  int length = snprintf(text, sizeof text, "%s%lld.%02lld", sign, llabs(value) / 100LL, llabs(value) % 100LL);
  page.append(2 + width - std::min(width, size_t(length)), ' ').append(text, length);
}

// With its point below those of the others.
static void put_amount(std::string &page, int64_t fen, size_t whole) {
  std::string text = amount(fen);
  size_t before = text.find('.');
  page.append(2 + whole - before, ' ').append(text).append(7 - (text.size() - before), ' ');
}

int main(int, char **arguments) {
  int as_of = atoi(arguments[2]);
  padded_string text = padded_string::load(arguments[1]);
  ondemand::parser parser;
  ondemand::document book = parser.iterate(text);
  std::vector<Row> rows;
  Row all = {"", 0, 0, 0, 0, 0, "", "", 0};
  long double planned = 0, amount_behind = 0;
  int behind = 0, far_behind = 0, behind_unreported = 0, overspent = 0, unreported = 0;
  for (ondemand::object project : book["projects"].get_array()) {
    Row row = {"", 0, 0, 0, 0, 0, "", "", 0};
    int64_t plan[4] = {}, adjusted[13] = {};
    for (auto field : project) {
      ondemand::raw_json_string key = field.key();
      bool adjusts = key == "adjustments", spends = key == "spending";
      if (key == "name") {
        row.name = field.value().get_string();
      } else if (key == "budget") {
        row.budget = funds(field.value().get_object());
      } else if (key == "plan") {
        ondemand::object plans = field.value().get_object();
        for (int i = 0; i < 4; i++) plan[i] = fen(plans.find_field(plan_keys[i]).value());
      } else if (adjusts || spends) {
        for (ondemand::object record : field.value().get_array()) {
          int64_t month = record.find_field("month");
          int64_t value = funds(record);
          if (month > as_of) continue;
          if (adjusts) { adjusted[month] += value; continue; }
          row.spent += value;
          row.since = std::max(row.since, int(month));
        }
        if (spends) break;
      }
    }
    int64_t reported_budget = row.budget;
    for (int month = 1; month <= as_of; month++) {
      row.budget += adjusted[month];
      if (month <= row.since) reported_budget += adjusted[month];
    }
    Standing now = stand(plan, as_of, row.spent, row.budget);
    row.plan = percent(now.share, now.year);
    row.rate = percent(row.spent, row.budget);
    row.deviation = percent(now.deviation, now.year * row.budget);
    i128 clock = i128(row.spent) * 1200, due = i128(row.budget) * as_of;
    row.light = clock < due * 60 ? "红" : clock < due * 80 ? "黄" : "绿";
    bool lags = now.deviation < 0 && row.spent <= row.budget, is_unreported = row.since != as_of;
    row.status = is_unreported && row.since ? stand(plan, row.since, row.spent, reported_budget).status : now.status;
    behind += lags, far_behind += lags && now.deviation * 10 <= -(now.year * row.budget);
    behind_unreported += lags && is_unreported, unreported += is_unreported, overspent += row.spent > row.budget;
    long double due_now = (long double)(now.share) / now.year * row.budget;
    planned += due_now;
    if (due_now > row.spent) amount_behind += due_now - row.spent;
    all.budget += row.budget, all.spent += row.spent;
    rows.push_back(row);
  }
  all.plan = llroundl(planned / all.budget * 10000);
  all.rate = percent(all.spent, all.budget);
  all.deviation = llroundl((all.spent - planned) / all.budget * 10000);
  std::string total = "合计（" + std::to_string(rows.size()) + "个项目）";
  all.name = total;

  size_t widest = columns(all.name), budgets = amount(all.budget).find('.'), spents = amount(all.spent).find('.');
  for (const Row &row : rows) widest = std::max(widest, columns(row.name));
  std::string page;
  page.reserve((rows.size() + 8) * 140);
  auto put = [&](const Row &row) {
    page.append(row.name).append(widest - columns(row.name), ' ');
    put_amount(page, row.budget, budgets);
    put_amount(page, row.spent, spents);
    put_hundredths(page, row.plan, 6, false);
    put_hundredths(page, row.rate, 6, false);
    put_hundredths(page, row.deviation, 7, true);
    if (row.light[0]) {
      std::string status = row.status;
      if (row.since != as_of) {
        status = row.since ? "未填报 至" + std::to_string(row.since) + "月" + row.status : std::string("未填报");
      }
      page.append("  ").append(status).append(22 - std::min(size_t(22), columns(status)), ' ').append(row.light);
    }
    page.push_back('\n');
  };
  for (const Row &row : rows) put(row);
  put(all);
  page += "\n滞后 " + std::to_string(behind) + " 项（其中严重滞后 " + std::to_string(far_behind) + " 项；"
    + std::to_string(as_of) + "月未填报、尚不能确定 " + std::to_string(behind_unreported) + " 项），落后金额合计 "
    + amount(llroundl(amount_behind)) + "；超支 " + std::to_string(overspent) + " 项；" + std::to_string(as_of)
    + "月未填报 " + std::to_string(unreported) + " 项\n";
  return fwrite(page.data(), 1, page.size(), stdout) == page.size() ? 0 : 1;
}
